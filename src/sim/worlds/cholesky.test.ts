import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solve } from './cholesky.ts';

describe('a positive definite system', () => {
  it('is solved: A·w gives back b', () => {
    const entry = fc.double({ min: -3, max: 3, noNaN: true });
    const system = fc
      .integer({ min: 1, max: 8 })
      .chain((d) =>
        fc.tuple(
          fc.array(entry, { minLength: d * d, maxLength: d * d }),
          fc.array(entry, { minLength: d, maxLength: d }),
        ),
      );
    fc.assert(
      fc.property(system, ([m, b]) => {
        const d = b.length;
        // M·Mᵀ + 1 is positive definite, with no eigenvalue below 1.
        const a = Float64Array.from({ length: d * d }, (_, place) => {
          const [i, j] = [Math.floor(place / d), place % d];
          let sum = i === j ? 1 : 0;
          for (let k = 0; k < d; k++) sum += m[i * d + k]! * m[j * d + k]!;
          return sum;
        });
        const w = solve(a, Float64Array.from(b));
        for (let i = 0; i < d; i++) {
          let back = 0;
          for (let j = 0; j < d; j++) back += a[i * d + j]! * w[j]!;
          expect(back).toBeCloseTo(b[i]!, 8);
        }
      }),
    );
  });
});

it('what the rows leave undetermined is 0, and the rest is solved', () => {
  // Two equal columns and one of its own: rows (1, 1, 0) and (0, 0, 2) with labels 3 and 4.
  const a = Float64Array.of(1, 1, 0, 1, 1, 0, 0, 0, 4);
  expect([...solve(a, Float64Array.of(3, 3, 8))]).toEqual([3, 0, 2]);
});
