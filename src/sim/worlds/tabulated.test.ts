import { describe, expect, it } from 'vitest';
import { tabulated } from './tabulated.ts';

describe('a tabulated function', () => {
  const bell = (x: number) => Math.exp((-x * x) / 2);
  const table = tabulated(bell, 6, 1 / 8);

  it('is itself at its points, and within two in a hundred thousand of itself between them', () => {
    for (let x = -6; x <= 6; x += 1 / 8) expect(table(x)).toBeCloseTo(bell(x), 15);
    for (let x = -6; x <= 6; x += 0.0137) expect(Math.abs(table(x) - bell(x))).toBeLessThan(2e-5);
  });

  it('stays what it is at the end of its reach', () => {
    expect([table(7), table(-1e9)]).toEqual([table(6), table(6)]);
  });
});
