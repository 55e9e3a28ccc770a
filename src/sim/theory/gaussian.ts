import type { GaussianMeasure } from '../measures.ts';
import type { GaussianScenario } from '../scenario.ts';
import { expectedDeviation } from './spread.ts';

/**
 * What a measure of the gaussian world is on average over replicates, at generations 0…T, where a closed form is
 * known; undefined where none is. All are exact.
 */
export function gaussianTheory(
  scenario: GaussianScenario,
  measure: GaussianMeasure,
): Float64Array | undefined {
  const { synthetic, fresh, selection, memory, estimator } = scenario;
  if (measure === 'kept') return selection === 0 ? generationsOf(scenario).fill(1) : undefined;
  if (selection > 0) return undefined;
  if (measure === 'mean') return generationsOf(scenario); // nothing pulls to either side
  if (synthetic < 1) return undefined;
  switch (measure) {
    case 'variance':
      if (memory === 'replace' && estimator === 'unbiased') return expectedMoments(scenario).variance;
      if (fresh > 0 || estimator === 'unbiased') return undefined;
      return memory === 'replace' ? shrinkingVariance(scenario) : accumulatedVariance(scenario);
    case 'error':
      return memory === 'replace' && fresh === 0 && estimator === 'unbiased'
        ? expectedError(scenario)
        : undefined;
    default:
      return measure satisfies never;
  }
}

const generationsOf = ({ generations }: GaussianScenario): Float64Array => new Float64Array(generations + 1);

/**
 * E μ² and E σ² with a share f of fresh data, `replace`, unbiased: A' = (1−f)²A + [f + (1−f)V + f(1−f)A]/N and
 * V' = f + (1−f)V + f(1−f)A, from A = 1/N, V = 1. With f = 0 the variance keeps its expectation for ever, though with
 * certainty it dies: ever fewer runs carry it.
 */
export function expectedMoments(scenario: GaussianScenario): {
  readonly squaredMean: Float64Array;
  readonly variance: Float64Array;
} {
  const { fresh: f, size: n } = scenario;
  const squaredMean = generationsOf(scenario).fill(1 / n);
  const variance = generationsOf(scenario).fill(1);
  for (let t = 0; t + 1 < variance.length; t++) {
    const a = squaredMean[t]!;
    const v = variance[t]!;
    const mixed = f + (1 - f) * v + f * (1 - f) * a; // variance of what the batch is drawn from
    squaredMean[t + 1] = (1 - f) ** 2 * a + mixed / n;
    variance[t + 1] = mixed;
  }
  return { squaredMean, variance };
}

/** E σ² = (1 − 1/N)^(t+1): each maximum-likelihood fit keeps (N−1)/N of the variance it was shown. */
function shrinkingVariance(scenario: GaussianScenario): Float64Array {
  let variance = 1;
  return generationsOf(scenario).map(() => (variance *= 1 - 1 / scenario.size));
}

/** E σ² = (1 − 1/N)·Π_{i=2}^{t+1} (1 − 1/(N i²)): the pool's variance, `accumulate` (maximum likelihood). */
function accumulatedVariance(scenario: GaussianScenario): Float64Array {
  let variance = 1;
  return generationsOf(scenario).map((_, t) => (variance *= 1 - 1 / (scenario.size * (t + 1) ** 2)));
}

/** E error = E μ² + E σ² − 2 E σ + 1 = (t+1)/N + 2 − 2 c₄(N)^(t+1), closed loop. */
const expectedError = (scenario: GaussianScenario): Float64Array =>
  expectedDeviation(scenario).map((sd, t) => (t + 1) / scenario.size + 2 - 2 * sd);
