import { exp, log } from '../../random/elementary.ts';

/**
 * The variety of a model's real kinds.
 * @param shares of the model, by column of the kinds world; need not sum to 1
 * @param junk first column of junk, and first one beyond
 */
export function realVariety(shares: ArrayLike<number>, junk: readonly [from: number, to: number]): number {
  let total = 0;
  let entropy = 0;
  for (let i = 0; i < shares.length; i++) {
    const share = shares[i]!;
    if (share === 0 || (i >= junk[0] && i < junk[1])) continue;
    total += share;
    entropy += share * log(share);
  }
  return total === 0 ? 1 : exp(log(total) - entropy / total);
}
