import { describe, expect, it } from 'vitest';
import { goodnessOfFit } from './goodnessOfFit.test.support.ts';
import { POISSON_BELOW, poisson } from './poisson.ts';
import { poissonMasses } from './poissonMasses.test.support.ts';
import { Stream } from './stream.ts';

const DRAWS = 1_000_000;
/** A right sampler under other seeds would fail one of the cases below once in 100,000 changes of seed. */
const FALSE_ALARM = 1e-6;

describe('Poisson draws', () => {
  // On grid points, where the table decides alone, just below the next one, and in between.
  it.each([0.01, 0.1249, 0.125, 0.5, 1, 1.07, 2.87, 7.5, 13.3, 20, 31.99])(
    'have exactly the masses of mean %d',
    (mean) => {
      const stream = Stream.seeded(1).fork(`poisson ${mean}`);
      const observed = new Float64Array(200);
      for (let i = 0; i < DRAWS; i++) observed[poisson(stream, mean)]! += 1;
      expect(goodnessOfFit(observed, poissonMasses(mean))).toBeGreaterThan(FALSE_ALARM);
    },
  );

  it('are 0 at mean 0', () => {
    const stream = Stream.seeded(1);
    for (let i = 0; i < 1000; i++) expect(poisson(stream, 0)).toBe(0);
  });

  it('have the right mean all along the tables', () => {
    const stream = Stream.seeded(2);
    const draws = 20_000;
    for (let mean = 0.06; mean < POISSON_BELOW; mean += 0.125) {
      let sum = 0;
      for (let i = 0; i < draws; i++) sum += poisson(stream, mean);
      // 6 standard errors: 1 false alarm in 2 million, for all means together
      expect(Math.abs(sum / draws - mean)).toBeLessThan(6 * Math.sqrt(mean / draws));
    }
  });

  it('look at finer bits where the first 32 do not decide', () => {
    const boundary = Math.exp(-1) * 2 ** 32; // P(X = 0) of mean 1, in units of the first 32 bits
    const tie = Math.floor(boundary);
    let zeros = 0;
    const draws = 20_000;
    for (let i = 0; i < draws; i++) {
      // xoshiro128++ gives rotl(a + d, 7) + a: with a = 0 its first output is the tie.
      const luck = Stream.seeded(3).fork('tie', i);
      const d = (tie >>> 7) | (tie << 25);
      if (poisson(Stream.inState(0, luck.bits(), luck.bits(), d), 1) === 0) zeros += 1;
    }
    const share = boundary - tie;
    // 5 standard errors: 1 false alarm in 1.7 million
    expect(Math.abs(zeros / draws - share)).toBeLessThan(5 * Math.sqrt((share * (1 - share)) / draws));
  });
});
