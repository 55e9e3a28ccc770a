import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomial, REJECTION_FROM_MEAN } from './binomial.ts';
import { binomialMasses } from './binomialMasses.test.support.ts';
import { goodnessOfFit } from './goodnessOfFit.test.support.ts';
import { Stream } from './stream.ts';

/** Draws a case. */
const DRAWS = 400_000;
/** With so many a hat 5 % too low shows in half of the cases for rejection. */
const MANY_DRAWS = 2_000_000;
/** A right sampler under other seeds would fail one of the cases below once in some 10,000 changes of seed. */
const FALSE_ALARM = 1e-6;

function fit(n: number, p: number, draws = DRAWS): number {
  const { first, masses } = binomialMasses(n, p);
  const observed = new Float64Array(masses.length);
  const stream = Stream.seeded(1).fork(`binomial ${n} ${p}`);
  for (let i = 0; i < draws; i++) observed[binomial(stream, n, p) - first]! += 1;
  const caught = observed.reduce((sum, count) => sum + count);
  if (caught !== draws) throw new Error(`${draws - caught} draws farther than 8 standard deviations out`);
  return goodnessOfFit(observed, masses);
}

describe('binomial draws have exactly the binomial masses', () => {
  describe('by inversion, n·p below 10', () => {
    it.each([
      [1, 0.5],
      [1, 1e-3],
      [2, 0.3],
      [8, 0.39],
      [19, 0.5],
      [25, 0.39],
      [300, 0.02],
      [1000, 0.0099],
      [100_000, 0.9999e-4],
      [100_000, 0.99e-4],
      [99_000, 1.0001e-4],
      [1e9, 5e-9],
      [1e12, 1e-13],
      [1e12, 3e-12],
      [1e12, 9.99e-12],
    ])('n = %d, p = %d', (n, p) => {
      expect(n * p).toBeLessThan(REJECTION_FROM_MEAN);
      expect(fit(n, p)).toBeGreaterThan(FALSE_ALARM);
    });
  });

  describe('by rejection, n·p of 10 or more', () => {
    it.each([
      [20, 0.5],
      [25, 0.45],
      [26, 0.4],
      [100, 0.1],
      [101, 0.5],
      [1000, 0.01],
      [1000, 0.5],
      [1600, 0.5],
      [5000, 0.25],
      [20_000, 0.05],
      [100_000, 0.3],
      [1e6, 1e-5],
      [1e6, 0.5],
      [1e8, 1e-6],
      [1e9, 1.1e-8],
      [1e9, 0.37],
      [1e12, 1e-11],
      [1e12, 4e-10],
      [1e12, 1e-6],
      [1e12, 0.3],
      [1e12, 0.5],
    ])('n = %d, p = %d', (n, p) => {
      expect(n * p).toBeGreaterThanOrEqual(REJECTION_FROM_MEAN);
      expect(fit(n, p, MANY_DRAWS)).toBeGreaterThan(FALSE_ALARM);
    });
  });

  describe('mirrored, p above ½', () => {
    it.each([
      [1, 0.9],
      [9, 0.61],
      [25, 0.55],
      [20, 0.500001],
      [1000, 0.9995],
      [1000, 0.7],
      [1e9, 1 - 2 ** -30],
      [1e12, 1 - 2 ** -38],
      [1e12, 1 - 2 ** -30],
      [1e12, 0.999],
    ])('n = %d, p = %d', (n, p) => {
      expect(fit(n, p)).toBeGreaterThan(FALSE_ALARM);
    });
  });
});

describe('a binomial draw', () => {
  const anyN = fc.oneof(
    fc.integer({ min: 0, max: 200 }),
    fc.maxSafeInteger().map((n) => Math.abs(n) % 1e12),
  );
  const anyP = fc.oneof(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1e-9, noNaN: true }),
  );

  it('is a whole number from 0 to n, for any n and p', () => {
    fc.assert(
      fc.property(anyN, anyP, fc.integer({ min: 0, max: 2 ** 32 - 1 }), (n, p, seed) => {
        const k = binomial(Stream.seeded(seed), n, p);
        return Number.isInteger(k) && k >= 0 && k <= n;
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('is 0 at p = 0, n at p = 1 and a rounding error above, 0 at n = 0', () => {
    const stream = Stream.seeded(1);
    for (const n of [0, 1, 7, 1000, 1e12]) {
      expect(binomial(stream, n, 0)).toBe(0);
      expect(binomial(stream, n, 1)).toBe(n);
      expect(binomial(stream, n, 1 + 2 ** -52)).toBe(n);
    }
    expect(binomial(stream, 0, 0.5)).toBe(0);
  });

  it('is almost surely 0 where n·p is next to nothing', () => {
    const stream = Stream.seeded(1);
    let sum = 0;
    for (let i = 0; i < 100_000; i++) sum += binomial(stream, 1e12, 1e-25); // expected in all: 10⁻⁸
    expect(sum).toBe(0);
  });

  it('depends on its stream alone', () => {
    const [one, other] = [Stream.seeded(7), Stream.seeded(7)];
    for (const [n, p] of [
      [10, 0.3],
      [1000, 0.4],
      [1e12, 0.9],
    ] as const)
      expect(binomial(one, n, p)).toBe(binomial(other, n, p));
  });
});
