import { describe, expect, it } from 'vitest';
import { goodnessOfFit } from './goodnessOfFit.test.support.ts';
import { GRID, GRID_END, poissonOnGrid } from './poissonGrid.ts';
import { Stream } from './stream.ts';

const DRAWS = 500_000;
/** A right sampler under other seeds would fail one of the cases below once in 100,000 changes of seed. */
const FALSE_ALARM = 1e-6;

/** Poisson(mean) on 0…199, from ratios of neighbours outwards from the mode, divided by their own sum. */
function poissonMasses(mean: number): Float64Array {
  const masses = new Float64Array(200);
  const mode = Math.floor(mean);
  masses[mode] = 1;
  for (let k = mode; k < 199; k++) masses[k + 1] = (masses[k]! * mean) / (k + 1);
  for (let k = mode; k > 0; k--) masses[k - 1] = (masses[k]! * k) / mean;
  const total = masses.reduce((sum, mass) => sum + mass);
  return masses.map((mass) => mass / total);
}

describe('Poisson draws by table', () => {
  it.each([0.25, 0.5, 1, 2.75, 7.5, 13.25, 20, GRID_END - 1 / GRID])(
    'have exactly the masses of mean %d',
    (mean) => {
      const stream = Stream.seeded(1).fork(`poisson ${mean}`);
      const observed = new Float64Array(200);
      for (let i = 0; i < DRAWS; i++) observed[poissonOnGrid(stream, mean * GRID)]! += 1;
      expect(goodnessOfFit(observed, poissonMasses(mean))).toBeGreaterThan(FALSE_ALARM);
    },
  );

  it('are 0 at mean 0', () => {
    const stream = Stream.seeded(1);
    for (let i = 0; i < 1000; i++) expect(poissonOnGrid(stream, 0)).toBe(0);
  });

  it('have the right mean at every point of the grid', () => {
    const stream = Stream.seeded(2);
    const draws = 20_000;
    for (let point = 1; point < GRID * GRID_END; point++) {
      let sum = 0;
      for (let i = 0; i < draws; i++) sum += poissonOnGrid(stream, point);
      const mean = point / GRID;
      // 6 standard errors: 1 false alarm in 4 million, for all points together
      expect(Math.abs(sum / draws - mean)).toBeLessThan(6 * Math.sqrt(mean / draws));
    }
  });
});
