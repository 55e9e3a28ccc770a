import { exp, log } from '../../random/elementary.ts';
import type { GaussianScenario } from '../scenario.ts';
import { digamma, logGamma } from './gamma.ts';

/*
 * The spread σ of a bell curve in the closed loop, `replace`, unbiased. Each fit multiplies σ² by an independent
 * χ²/(N−1) of N−1 degrees of freedom, so that moments and logarithm are exact. All are by generation, 0…T.
 */

/** E σ = c₄(N)^(t+1). */
export function expectedDeviation({ size, generations }: GaussianScenario): Float64Array {
  const c4 = expectedSd(size);
  let sd = 1;
  return new Float64Array(generations + 1).map(() => (sd *= c4));
}

/** E σ⁴ = (1 + 2/(N−1))^(t+1): it grows though σ itself dies, for ever fewer runs carry ever more. */
export function expectedSquaredVariance({ size, generations }: GaussianScenario): Float64Array {
  let squared = 1;
  return new Float64Array(generations + 1).map(() => (squared *= 1 + 2 / (size - 1)));
}

/**
 * E ln σ² = (t+1)·[ψ((N−1)/2) − ln((N−1)/2)], about −(t+1)/(N−1). As it falls by the same each time, the law of large
 * numbers takes σ to 0 with certainty (Shumailov et al. 2024 prove it).
 */
export function expectedLogVariance({ size, generations }: GaussianScenario): Float64Array {
  const half = (size - 1) / 2;
  const each = digamma(half) - log(half);
  return new Float64Array(generations + 1).map((_, t) => (t + 1) * each);
}

/**
 * At most this is Pr(σ > `spread`) after `fits` fits to n numbers each: (σ₀/ε)·exp(−k/4n), σ₀ = 1 (Suresh et al. 2025).
 * A bound, and no estimate: above 1 it says nothing.
 */
export const spreadBound = (spread: number, fits: number, n: number): number => exp(-fits / (4 * n)) / spread;

/** c₄(n) = √(2/(n−1))·Γ(n/2)/Γ((n−1)/2): the expected standard deviation of n standard normal numbers. */
export const expectedSd = (n: number): number =>
  exp(0.5 * log(2 / (n - 1)) + logGamma(n / 2) - logGamma((n - 1) / 2));
