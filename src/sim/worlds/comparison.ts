import { entropyTerm } from './entropyTerm.ts';

/** Sums over all kinds, c being the count of a kind, p its share of reality. */
export type Comparison = readonly [
  /** Σ|c·unit − p|: twice the total variation distance. */
  distance: number,
  /** Σp over the kinds with c > 0. */
  coverage: number,
  /** Σc². */
  squares: number,
  /** Σ c·log c. */
  entropy: number,
  /** How many kinds have c > 0. */
  seen: number,
];

/**
 * @param counts whole numbers
 * @param unit what one document counts for: 1 over their sum
 * @param reality shares, of the same length
 * @param into filled with the sums, in the order of `Comparison`
 */
export function compare(counts: Float64Array, unit: number, reality: Float64Array, into: Float64Array): void {
  let distance = 0;
  let coverage = 0;
  let squares = 0;
  let entropy = 0;
  let seen = 0;
  // Without a branch: which kinds are known follows no pattern that a processor could guess.
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i]!;
    const p = reality[i]!;
    const isKnown = Number(count > 0);
    distance += Math.abs(count * unit - p);
    coverage += isKnown * p;
    squares += count * count;
    entropy += entropyTerm(count);
    seen += isKnown;
  }
  into[0] = distance;
  into[1] = coverage;
  into[2] = squares;
  into[3] = entropy;
  into[4] = seen;
}
