import type { KindsScenario, KindsSetting } from '../scenario.ts';
import { countsIn, ZIPF } from '../weights.ts';
import { zipf } from './zipf.ts';

/** What a world of kinds says of its real kinds; one that says nothing of weights has those of Zipf's law. */
export type RealKinds = Pick<KindsSetting, 'kinds' | 'tail'> & Partial<Pick<KindsScenario, 'weights'>>;

/** The share of each real kind in what people write at generation 0, the commonest first. Length `kinds`, sums to 1. */
export function realShares({ kinds, tail, weights = ZIPF }: RealKinds): Float64Array {
  const counts = countsIn(weights);
  if (!counts) return zipf(kinds, tail);
  const total = counts.reduce((sum, count) => sum + count, 0); // whole numbers: exact in any order
  return Float64Array.from(counts, (count) => count / total);
}
