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

/** Up to this distance from the mode the ratio of two masses is a product of at most so many factors. */
const PRODUCT_WITHIN = 20;

/** No walk goes farther than this: a mean below 10 passes 110 less often than once in 10^60 draws. */
const FARTHEST = 110;
const INVERSE = Float64Array.from({ length: FARTHEST + 2 }, (_, k) => 1 / k);

/**
 * Walks up the CDF: about n·p steps.
 * Kachitvichyanukul & Schmeiser (1988), Commun. ACM 31(2), algorithm BINV.
 */
export function byInversion(stream: Stream, n: number, p: number): number {
  const u = stream.uniform();
  if (u <= 1 - n * p) return 0; // Bernoulli's inequality: (1 − p)^n ≥ 1 − n·p
  const odds = p / (1 - p);
  let mass = exp(p < 1e-4 ? -n * p * (1 + p * (1 / 2 + p * (1 / 3 + p / 4))) : n * log1p(-p));
  let left = u;
  for (let k = 0; k <= FARTHEST; ) {
    if (left <= mass) return k;
    left -= mass;
    mass *= odds * (n - k) * INVERSE[++k]!;
  }
  return byInversion(stream, n, p); // u lay above the sum of the rounded masses
}

/**
 * Transformed rejection with squeeze; about 1.15 to 1.5 pairs of uniforms a draw, whatever n.
 * Hörmann (1993), J. Stat. Comput. Simul. 46, algorithm BTRS: valid for n·p ≥ 10, p ≤ ½.
 */
function byRejection(stream: Stream, n: number, p: number): number {
  const variance = n * p * (1 - p);
  const spread = Math.sqrt(variance);
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const mode = Math.floor((n + 1) * p);
  const centre = n * p + 0.5 - mode; // counted from the mode, so that large n costs no digits
  const squeeze = 0.92 - 4.2 / b;
  for (;;) {
    const u = stream.uniform() - 0.5;
    const v = stream.uniform();
    const us = 0.5 - Math.abs(u);
    const offset = Math.floor(((2 * a) / us + b) * u + centre);
    if (us >= 0.07 && v <= squeeze) return mode + offset;
    const height = (v * (2.83 + 5.1 / b) * spread) / (a / (us * us) + b);
    if (height <= 1 && isBelowMassRatio(height, n, p, variance, mode, offset)) return mode + offset;
  }
}

/**
 * Whether `height` ≤ P(X = mode + offset) / P(X = mode). Near the mode the ratio is a short product. Farther out its
 * logarithm lies within `slack` of −offset²/2npq, which settles most cases (both: Kachitvichyanukul & Schmeiser
 * 1988, steps 5.1 and 5.2). For the rest it is Loader's, exact where a difference of log-factorials would lose its
 * digits (n > 10^8).
 */
export function isBelowMassRatio(
  height: number,
  n: number,
  p: number,
  variance: number,
  mode: number,
  offset: number,
): boolean {
  const k = mode + offset;
  if (k < 0 || k > n) return false;
  const distance = Math.abs(offset);
  // Each step from the mode multiplies by at least 1 − i/npq, and a product is at least one minus the sum.
  if (height <= 1 - (distance * (distance + 1)) / (2 * variance)) return true;
  if (distance <= PRODUCT_WITHIN) {
    const odds = p / (1 - p);
    let above = 1;
    let below = 1;
    // P(X = i) / P(X = i − 1) = odds·(n + 1 − i) / i
    for (let i = mode + 1; i <= k; i++) {
      above *= odds * (n + 1 - i);
      below *= i;
    }
    for (let i = k + 1; i <= mode; i++) {
      above *= i;
      below *= odds * (n + 1 - i);
    }
    return height * below <= above;
  }
  const bell = (-offset * offset) / (2 * variance);
  const slack =
    distance < variance / 2 - 1
      ? (distance / variance) * ((distance * (distance / 3 + 0.625) + 1 / 6) / variance + 0.5)
      : Infinity;
  if (height <= 1 + bell - slack) return true; // 1 + x ≤ eˣ
  const logHeight = log(height);
  if (logHeight <= bell - slack) return true;
  if (logHeight > bell + slack) return false;
  return logHeight <= logBinomialMass(n, p, k) - logBinomialMass(n, p, mode);
}
