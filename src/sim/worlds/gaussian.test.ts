import { describe, expect, it } from 'vitest';
import { run } from '../run.ts';
import { type GaussianScenario, gaussian } from '../scenario.ts';
import { series, summarize } from '../summary.ts';

/** Spread and wandering at the end of 100 histories. */
function endOf(given: Partial<GaussianScenario>): { median: number; wandering: number; kept: number } {
  const scenario = gaussian({ replicates: 100, ...given });
  const whole = run(scenario);
  const t = scenario.generations;
  const variances = Array.from({ length: 100 }, (_, j) => series(whole, j, 1)[t]!).sort((a, b) => a - b);
  const means = Array.from({ length: 100 }, (_, j) => series(whole, j, 0)[t]!);
  return {
    median: Math.sqrt(variances[50]!),
    wandering: Math.sqrt(means.reduce((sum, mean) => sum + mean * mean, 0) / 100),
    kept: summarize(whole).measures['kept']!.mean[t]!,
  };
}

// What one run of 60 replicates of an earlier prototype gave; the tolerances are four standard errors of the difference.
describe('after 100 generations of 50 numbers the median standard deviation', () => {
  it.each([
    ['is about a third in a closed loop', {}, 0.32, 0.25],
    ['is held by 1 % fresh data', { fresh: 0.01 }, 0.68, 0.28],
    ['is nearly whole with 5 %', { fresh: 0.05 }, 0.94, 0.2],
    ['is whole with 20 %', { fresh: 0.2 }, 1.01, 0.12],
    ['is held by the grounded filter', { selection: 1 }, 0.89, 0.12],
    ['is nothing under the popular filter', { selection: 1, filter: 'popular' }, 0, 1e-3],
  ] as const)('%s', (_, given, median, tolerance) => {
    expect(Math.abs(endOf(given).median - median)).toBeLessThan(tolerance);
  });
});

describe('the filters', () => {
  it('keep the mean from wandering when they check reality', () => {
    expect(endOf({}).wandering).toBeGreaterThan(1);
    expect(endOf({ selection: 1 }).wandering).toBeLessThan(0.3);
  });

  it('let through what their expectation says', () => {
    // Popular: E exp(−k(1 − e^(−z²/2))), the same for every curve; 0.7732 by quadrature for k = 1.
    expect(endOf({ selection: 1, filter: 'popular', generations: 1 }).kept).toBeCloseTo(0.7732, 4);
    expect(endOf({ generations: 1 }).kept).toBe(1);
  });
});

describe('accumulation', () => {
  it('needs no pool: its moments are those of all numbers together', () => {
    // With fresh data alone the pool is a sample of N(0, 1) of (t+1)·N numbers.
    const scenario = gaussian({ memory: 'accumulate', fresh: 1, generations: 20, replicates: 400 });
    const { mean, sd } = summarize(run(scenario)).measures['variance']!;
    const n = 21 * scenario.size;
    expect(Math.abs(mean[20]! - 1)).toBeLessThan((4 * sd[20]!) / Math.sqrt(400));
    expect(sd[20]! / Math.sqrt(2 / (n - 1))).toBeGreaterThan(0.85); // 4 standard errors of a standard deviation
    expect(sd[20]! / Math.sqrt(2 / (n - 1))).toBeLessThan(1.15);
  });
});
