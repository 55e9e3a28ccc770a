import type { Stream } from './stream.ts';

/** A discrete distribution prepared for drawing one index at a time in constant time. */
export interface AliasTable {
  /** Chance of staying in the column, length K. */
  readonly stay: Float64Array;
  /** Where a draw that leaves its column goes, length K. */
  readonly other: Int32Array;
}

/**
 * Prepares weights in time linear in K.
 * Walker (1977), ACM Trans. Math. Softw. 3(3); built as in Vose (1991), IEEE Trans. Softw. Eng. 17(9).
 * @param weights non-negative, length K ≥ 1, need not sum to 1
 * @throws RangeError if no weight is above zero
 */
export function aliasTable(weights: Float64Array): AliasTable {
  const columns = weights.length;
  let total = 0;
  for (const weight of weights) total += weight;
  if (!(total > 0)) throw new RangeError('alias table: no weight is above zero');
  const height = weights.map((weight) => (weight * columns) / total);
  const stay = new Float64Array(columns).fill(1);
  const other = Int32Array.from(weights.keys());
  const low: number[] = [];
  const high: number[] = [];
  for (const [i, h] of height.entries()) (h < 1 ? low : high).push(i);
  while (low.length > 0 && high.length > 0) {
    const short = low.pop()!;
    const tall = high.at(-1)!;
    stay[short] = height[short]!;
    other[short] = tall;
    height[tall] = height[tall]! + height[short]! - 1; // the tall column fills up the short one
    if (height[tall]! < 1) low.push(high.pop()!);
  }
  return { stay, other };
}

/** One index, 0…K−1, with the table's probabilities: one uniform chooses the column and whether to stay. */
export function drawAlias(stream: Stream, { stay, other }: AliasTable): number {
  const place = stream.uniform() * stay.length;
  const column = Math.floor(place);
  return place - column < stay[column]! ? column : other[column]!;
}
