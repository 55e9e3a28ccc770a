import { describe, expect, it } from 'vitest';
import { average } from '../average.ts';
import { run } from '../run.ts';
import { type GaussianScenario, gaussian } from '../scenario.ts';
import { series } from '../summary.ts';
import { expectTheory, STANDARD_ERRORS } from './expectLaw.test.support.ts';
import { expectedMoments, gaussianTheory } from './gaussian.ts';

/** Many replicates of a short history. */
const short = (given: Partial<GaussianScenario> = {}) =>
  gaussian({ generations: 20, replicates: 1000, ...given });

/** E μ² of the closed form lies within 4 standard errors of the mean over replicates, at every generation. */
function expectSquaredMean(scenario: GaussianScenario): void {
  const whole = run(scenario);
  expectedMoments(scenario).squaredMean.forEach((law, t) => {
    const { mean, standardError } = average(whole, t, (m) => m('mean') ** 2);
    expect(Math.abs(mean - law), `at ${t}`).toBeLessThan(STANDARD_ERRORS * standardError);
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
    expectSquaredMean(scenario);
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
    expectSquaredMean(short({ fresh }));
  });
});

describe('an accumulating loop of bell curves', () => {
  it('keeps its variance as the product says, with the maximum-likelihood estimator', () => {
    expectTheory(short({ memory: 'accumulate', estimator: 'mle', size: 10 }), 'variance');
  });
});
