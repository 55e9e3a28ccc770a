import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedValue, draggedValue, fieldValue, SPANS } from './spinning.ts';

const readings = fc.constantFrom(...(Object.keys(SPANS) as (keyof typeof SPANS)[]));

describe('a number that turns', () => {
  it('stands for a share between 0 and 1, whatever is typed and however far it is dragged', () => {
    fc.assert(
      fc.property(readings, fc.double(), fc.integer({ min: -4000, max: 4000 }), (reads, typed, distance) => {
        const value = allowedValue(reads, draggedValue(reads, typed, distance));
        if (value === undefined) return;
        expect(fieldValue(reads, value)).toBeGreaterThanOrEqual(0);
        expect(fieldValue(reads, value)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('stays where it is when it is not dragged', () => {
    expect(draggedValue('one-in', 20, 0)).toBe(20);
    expect(draggedValue('per-cent', 30, 0)).toBe(30);
  });

  it('is not a number when nothing is typed', () => {
    expect(allowedValue('one-in', Number.NaN)).toBeUndefined();
  });
});
