import { describe, expect, it } from 'vitest';
import { count, decimal, roughPercent } from './number.ts';
import { percent, range, sharePercent } from './share.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe('numbers', () => {
  it('are written with thousands apart and units after a space that does not break', () => {
    expect(count(1390.4)).toBe('1,390');
    expect(decimal(0.553)).toBe('0.55');
    expect(percent(0.05)).toBe('5\u00A0%');
  });

  it('keep two figures where a share is small', () => {
    expect([0.125, 0.001, 0.00004, 0, 1].map(percent).map(plain)).toEqual([
      '12.5 %',
      '0.1 %',
      '0.004 %',
      '0 %',
      '100 %',
    ]);
  });

  it('never round something to nothing, nor nearly all to all', () => {
    expect([0, 0.001, 0.5534, 0.999, 1].map(roughPercent).map(plain)).toEqual([
      '0 %',
      'under 1 %',
      '55 %',
      'over 99 %',
      '100 %',
    ]);
  });

  it('are finer where whole per cent would say nothing, or all', () => {
    expect([0, 0.0028, 0.26, 0.997, 1].map(sharePercent).map(plain)).toEqual([
      '0 %',
      '0.28 %',
      '26 %',
      '99.7 %',
      '100 %',
    ]);
  });

  it('say the unit of a range once', () => {
    expect(plain(range(0.71, 0.74, roughPercent))).toBe('71–74 %');
    expect(range(207, 237, count)).toBe('207–237');
  });
});
