import { logBinomialMass } from './binomialMass.ts';
import { exp, log, log1p } from './elementary.ts';
import type { Stream } from './stream.ts';

/** Below this mean the CDF is walked, from it on the transformed rejection is cheaper (and proved: n·p ≥ 10). */
export const REJECTION_FROM_MEAN = 10;

/**
 * Binomial(n, p), exact.
 * @param n whole, 0…10^12
 * @param p 0…1; values a rounding error above 1 count as 1
 */
export function binomial(stream: Stream, n: number, p: number): number {
  if (p > 0.5) return n - atMostHalf(stream, n, 1 - p); // 1 − p is exact here
  return atMostHalf(stream, n, p);
}

function atMostHalf(stream: Stream, n: number, p: number): number {
  if (!(p > 0 && n > 0)) return 0;
  return n * p < REJECTION_FROM_MEAN ? byInversion(stream, n, p) : byRejection(stream, n, p);
}

/** No walk goes farther than this: a mean below 10 passes 110 less often than once in 10^60 draws. */
const FARTHEST = 110;

/**
 * Walks up the CDF: about n·p steps.
 * Kachitvichyanukul & Schmeiser (1988), Commun. ACM 31(2), algorithm BINV.
 */
function byInversion(stream: Stream, n: number, p: number): number {
  const u = stream.uniform();
  if (u <= 1 - n * p) return 0; // Bernoulli's inequality: (1 − p)^n ≥ 1 − n·p
  const odds = p / (1 - p);
  let mass = exp(n * log1p(-p));
  let left = u;
  for (let k = 0; k <= FARTHEST; ) {
    if (left <= mass) return k;
    left -= mass;
    mass *= (odds * (n - k)) / ++k;
  }
  return byInversion(stream, n, p); // u lay above the sum of the rounded masses
}

/**
 * Transformed rejection with squeeze; about 1.15 to 1.5 pairs of uniforms a draw, whatever n.
 * Hörmann (1993), J. Stat. Comput. Simul. 46, algorithm BTRS: valid for n·p ≥ 10, p ≤ ½. The mass ratio is
 * Loader's, which stays exact where the paper's differences of log-factorials lose their digits (n > 10^8).
 */
function byRejection(stream: Stream, n: number, p: number): number {
  const spread = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const centre = n * p + 0.5;
  const mode = Math.floor((n + 1) * p);
  const squeeze = 0.92 - 4.2 / b;
  for (;;) {
    const u = stream.uniform() - 0.5;
    const v = stream.uniform();
    const us = 0.5 - Math.abs(u);
    // Counted from the mode, so that large n costs no digits.
    const k = mode + Math.floor(((2 * a) / us + b) * u + (centre - mode));
    if (us >= 0.07 && v <= squeeze) return k;
    if (k < 0 || k > n) continue;
    const height = (v * (2.83 + 5.1 / b) * spread) / (a / (us * us) + b);
    if (log(height) <= logBinomialMass(n, p, k) - logBinomialMass(n, p, mode)) return k;
  }
}
