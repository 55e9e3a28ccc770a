import { describe, expect, it } from 'vitest';
import { average, type Measured } from '../average.ts';
import { run } from '../run.ts';
import { gaussian } from '../scenario.ts';
import { STANDARD_ERRORS } from './expectLaw.test.support.ts';
import {
  expectedDeviation,
  expectedLogVariance,
  expectedSd,
  expectedSquaredVariance,
  spreadBound,
} from './spread.ts';

const deviation = (m: Measured) => Math.sqrt(m('variance'));

describe.each([10, 50])('the spread in a closed loop of bell curves, N = %d', (size) => {
  const scenario = gaussian({ size, generations: 12, replicates: 2000 });
  const whole = run(scenario);

  it.each([
    ['E σ = c₄^(t+1)', deviation, expectedDeviation(scenario)],
    [
      'E ln σ² = (t+1)·[ψ((N−1)/2) − ln((N−1)/2)]',
      (m) => Math.log(m('variance')),
      expectedLogVariance(scenario),
    ],
  ] as [string, (m: Measured) => number, Float64Array][])('has %s', (_, of, law) => {
    law.forEach((expected, t) => {
      const { mean, standardError } = average(whole, t, of);
      expect(Math.abs(mean - expected), `at ${t}`).toBeLessThan(STANDARD_ERRORS * standardError);
    });
  });

  it('never passes the bound of Suresh et al.: Pr(σ > ε) ≤ exp(−k/4n)/ε', () => {
    for (const epsilon of [0.25, 0.5, 0.75, 1])
      for (let t = 0; t <= 12; t++) {
        const { mean, standardError } = average(whole, t, (m) => Number(deviation(m) > epsilon));
        expect(mean).toBeLessThan(spreadBound(epsilon, t + 1, size) + STANDARD_ERRORS * standardError);
      }
  });
});

describe('E σ⁴', () => {
  it('is (1 + 2/(N−1))^(t+1)', () => {
    const scenario = gaussian({ size: 200, generations: 10, replicates: 2000 });
    const whole = run(scenario);
    expectedSquaredVariance(scenario).forEach((law, t) => {
      const { mean, standardError } = average(whole, t, (m) => m('variance') ** 2);
      expect(Math.abs(mean - law), `at ${t}`).toBeLessThan(STANDARD_ERRORS * standardError);
    });
  });
});

describe('the bound on the spread', () => {
  it('is Markov’s on E σ, for c₄(n) lies below exp(−1/4n)', () => {
    for (const n of [2, 3, 10, 100, 1000]) expect(expectedSd(n)).toBeLessThan(Math.exp(-1 / (4 * n)));
  });
});

describe('c₄', () => {
  it('is the mean of the standard deviation of a few normal numbers', () => {
    expect(expectedSd(2)).toBeCloseTo(Math.sqrt(2 / Math.PI), 13);
    expect(expectedSd(3)).toBeCloseTo(Math.sqrt(Math.PI) / 2, 13);
    expect(expectedSd(1e5)).toBeCloseTo(1 - 1 / 4e5, 10);
  });
});
