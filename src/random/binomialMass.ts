import { log, log1p } from './elementary.ts';

const HALF_LOG_2PI = 0.9189385332046727;

/**
 * Natural logarithm of the probability that Binomial(n, p) is k, to nearly full precision for n up to 10^12: no
 * difference of large logarithms is taken.
 *
 * Loader (2000), Fast and accurate computation of binomial probabilities (the saddle-point form).
 * @param n whole, 1 or more
 * @param p strictly between 0 and 1
 * @param k whole, 0…n
 */
export function logBinomialMass(n: number, p: number, k: number): number {
  if (k === 0) return n * log1p(-p);
  if (k === n) return n * log(p);
  return (
    stirlingError(n) -
    stirlingError(k) -
    stirlingError(n - k) -
    deviance(k, n * p) -
    deviance(n - k, n * (1 - p)) -
    HALF_LOG_2PI -
    0.5 * log((k / n) * (n - k))
  );
}

/** x·log(x/mean) + mean − x, without cancellation where x is near its mean. */
function deviance(x: number, mean: number): number {
  const difference = x - mean;
  if (Math.abs(difference) >= 0.1 * (x + mean)) return x * log(x / mean) - difference;
  const v = difference / (x + mean);
  let sum = difference * v;
  let term = 2 * x * v;
  for (let j = 3; ; j += 2) {
    term *= v * v;
    const next = sum + term / j;
    if (next === sum) return sum;
    sum = next;
  }
}

/** log n! − [(n + ½) log n − n + ½ log 2π] for n = 1…15, from the factorials themselves. */
const SMALL = Float64Array.from({ length: 16 }, (_, n) => {
  let factorial = 1;
  for (let i = 2; i <= n; i++) factorial *= i;
  return n === 0 ? 0 : log(factorial) - ((n + 0.5) * log(n) - n + HALF_LOG_2PI);
});

/** What Stirling's formula for log n! leaves out, n ≥ 1. The series' first term left out is below 10⁻¹⁶ from 16 on. */
function stirlingError(n: number): number {
  if (n < 16) return SMALL[n]!;
  const r = 1 / n;
  const z = r * r;
  return r * (1 / 12 - z * (1 / 360 - z * (1 / 1260 - z * (1 / 1680 - z * (1 / 1188 - z * (691 / 360360))))));
}
