import { describe, expect, it } from 'vitest';
import { run } from '../run.ts';
import { type GaussianScenario, gaussian } from '../scenario.ts';
import { series } from '../summary.ts';
import { expectTheory } from './expectLaw.test.support.ts';
import { expectedMoments, expectedSd, gaussianTheory } from './gaussian.ts';

/** Many replicates of a short history. */
const short = (given: Partial<GaussianScenario> = {}) =>
  gaussian({ generations: 20, replicates: 1000, ...given });

/** E of something of the mean and variance of each model. */
function averaged(scenario: GaussianScenario, of: (mean: number, variance: number) => number): number[] {
  const whole = run(scenario);
  return Array.from({ length: scenario.generations + 1 }, (_, t) => {
    let sum = 0;
    for (let j = 0; j < scenario.replicates; j++)
      sum += of(series(whole, j, 0)[t]!, series(whole, j, 1)[t]!) / scenario.replicates;
    return sum;
  });
}

describe('a closed loop of bell curves', () => {
  it.each([10, 50, 100])('wanders and narrows as the law says, N = %d', (size) => {
    for (const measure of ['mean', 'variance', 'error'])
      expectTheory(short({ size, replicates: 500 }), measure);
  });

  it('has E μ² = (t+1)/N', () => {
    const scenario = short();
    const { squaredMean } = expectedMoments(scenario);
    for (const [t, value] of squaredMean.entries()) expect(value).toBeCloseTo((t + 1) / 50, 12);
    averaged(scenario, (mean) => mean * mean).forEach((value, t) => {
      // A squared normal has relative standard deviation √2, with somewhat more from the wandering variance.
      expect(Math.abs(value / squaredMean[t]! - 1)).toBeLessThan((4 * 1.7) / Math.sqrt(1000));
    });
  });

  it('has E σ⁴ = (1 + 2/(N−1))^(t+1)', () => {
    const scenario = short({ size: 200, generations: 10, replicates: 2000 });
    averaged(scenario, (_, variance) => variance * variance).forEach((value, t) => {
      const law = (1 + 2 / 199) ** (t + 1);
      const relative = Math.sqrt((8 * (t + 1)) / 199); // to first order, the standard deviation of σ⁴ over its mean
      expect(Math.abs(value / law - 1)).toBeLessThan((4.5 * relative) / Math.sqrt(2000));
    });
  });

  it('shrinks by 1 − 1/N a fit with the maximum-likelihood estimator', () => {
    expectTheory(short({ estimator: 'mle', size: 10 }), 'variance');
  });

  it('dies: the median variance goes to nothing though the mean variance stays', () => {
    const scenario = gaussian({ size: 10, generations: 200, replicates: 200 });
    const whole = run(scenario);
    const finals = Array.from({ length: 200 }, (_, j) => series(whole, j, 1)[200]!).sort((a, b) => a - b);
    expect(finals[100]).toBeLessThan(1e-6);
    expect(gaussianTheory(scenario, 'variance')![200]).toBe(1);
  });

  it('never leaves a point, and never gives NaN', () => {
    const scenario = gaussian({
      size: 2,
      generations: 200,
      replicates: 100,
      filter: 'popular',
      selection: 5,
    });
    const whole = run(scenario);
    expect(whole.values.some(Number.isNaN)).toBe(false);
    for (let j = 0; j < 20; j++) {
      const variance = series(whole, j, 1);
      const dead = variance.indexOf(0);
      expect(dead).toBeGreaterThan(0);
      expect(Math.max(...variance.subarray(dead))).toBe(0);
    }
  });
});

describe('fresh data', () => {
  it.each([0.01, 0.05, 0.2, 1])('holds the curve as the law says, f = %d', (fresh) => {
    expectTheory(short({ fresh }), 'mean');
    expectTheory(short({ fresh }), 'variance');
    const { squaredMean } = expectedMoments(short({ fresh }));
    averaged(short({ fresh }), (mean) => mean * mean).forEach((value, t) => {
      expect(Math.abs(value / squaredMean[t]! - 1)).toBeLessThan((4 * 1.7) / Math.sqrt(1000));
    });
  });
});

describe('an accumulating loop of bell curves', () => {
  it('keeps its variance as the product says, with the maximum-likelihood estimator', () => {
    expectTheory(short({ memory: 'accumulate', estimator: 'mle', size: 10 }), 'variance');
  });
});

describe('c₄', () => {
  it('is the mean of the standard deviation of a few normal numbers', () => {
    expect(expectedSd(2)).toBeCloseTo(Math.sqrt(2 / Math.PI), 13);
    expect(expectedSd(3)).toBeCloseTo(Math.sqrt(Math.PI) / 2, 13);
    expect(expectedSd(1e5)).toBeCloseTo(1 - 1 / 4e5, 10);
  });
});
