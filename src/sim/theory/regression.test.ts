import { describe, expect, it } from 'vitest';
import { type RegressionScenario, regression } from '../scenario.ts';
import { expectTheory } from './expectLaw.test.support.ts';
import { ceiling, errorOfOneFit, regressionTheory } from './regression.ts';

const many = (given: Partial<RegressionScenario>) =>
  regression({ generations: 20, replicates: 400, ...given });

/** Gerstgrasser et al. 2024, theorems 1 and 2, at every generation up to 20. */
describe.each([
  { dimensions: 1, size: 10, noise: 1 },
  { dimensions: 2, size: 20, noise: 0.5 },
  { dimensions: 5, size: 20, noise: 1 },
  { dimensions: 5, size: 50, noise: 3 },
  { dimensions: 10, size: 60, noise: 1 },
  { dimensions: 20, size: 100, noise: 1 },
  { dimensions: 20, size: 40, noise: 0.1 },
])('least squares in $dimensions dimensions on $size rows with noise $noise', (given) => {
  it('errs by c·(t+1) where each round replaces the last', () => {
    expectTheory(many(given), 'error');
  });

  it('errs by c·Σ 1/i² where all rounds are kept', () => {
    expectTheory(many({ ...given, memory: 'accumulate' }), 'error');
  });
});

describe('the closed forms', () => {
  it('grow without end, or stay under the ceiling', () => {
    const long = regression({ generations: 200 });
    const c = errorOfOneFit(long);
    expect(regressionTheory(long, 'error')!.at(-1)).toBeCloseTo(201 * c, 9);
    const kept = regressionTheory({ ...long, memory: 'accumulate' }, 'error')!;
    for (const error of kept) expect(error).toBeLessThan(ceiling(long));
    expect(kept.at(-1)! / ceiling(long)).toBeGreaterThan(0.99);
  });

  it('are silent where none is known', () => {
    for (const given of [{ synthetic: 0.5 }, { fresh: 0.1 }, { selection: 1 }, { memory: 'budget' }] as const)
      expect(regressionTheory(regression(given), 'error')).toBeUndefined();
  });
});
