import { exp, log } from '../../random/elementary.ts';

/** Zipf's law: the share of the i-th of `kinds` is proportional to i^−tail. Length `kinds`, sums to 1. */
export function zipf(kinds: number, tail: number): Float64Array {
  const weights = new Float64Array(kinds);
  let total = 0;
  // Smallest first, so that the sum loses no digits.
  for (let rank = kinds; rank >= 1; rank--) total += weights[rank - 1] = exp(-tail * log(rank));
  for (let i = 0; i < kinds; i++) weights[i]! /= total;
  return weights;
}
