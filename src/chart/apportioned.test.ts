import fc from 'fast-check';
import { expect, it } from 'vitest';
import { apportioned } from './apportioned.ts';

it('shares become whole numbers that sum to the whole, none further than 1 from its due', () => {
  const shares = fc
    .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 8 })
    .filter((weights) => weights.some((weight) => weight > 0))
    .map((weights) => weights.map((weight) => weight / weights.reduce((sum, w) => sum + w, 0)));
  fc.assert(
    fc.property(shares, (of) => {
      const numbers = apportioned(of, 100);
      expect(numbers.reduce((sum, n) => sum + n, 0)).toBe(100);
      for (const [i, n] of numbers.entries()) expect(Math.abs(n - 100 * of[i]!)).toBeLessThan(1 + 1e-9);
    }),
  );
});
