import { binomial } from './binomial.ts';
import type { Stream } from './stream.ts';

/**
 * How n documents fall over kinds, exact: each kind takes its binomial share of what the kinds before it left.
 * Davis (1993), Comput. Stat. Data Anal. 16 (the conditional method).
 * @param n whole, 0…10^12
 * @param weights non-negative, length K, need not sum to 1
 * @param counts length K, refilled: whole numbers that sum to n
 * @returns `counts`
 * @throws RangeError if no weight is above zero and n > 0
 */
export function multinomial(
  stream: Stream,
  n: number,
  weights: Float64Array,
  counts: Float64Array,
): Float64Array {
  // First pass: counts[i] holds the weight of kind i and all after it. Summed from the end, it loses no digits.
  let rest = 0;
  for (let i = weights.length - 1; i >= 0; i--) counts[i] = rest += weights[i]!;
  if (!(rest > 0) && n > 0) throw new RangeError('multinomial: no weight is above zero');
  let left = n;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!;
    const taken = weight > 0 && left > 0 ? binomial(stream, left, weight / counts[i]!) : 0;
    counts[i] = taken;
    left -= taken;
  }
  return counts;
}
