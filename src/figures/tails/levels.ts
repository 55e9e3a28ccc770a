import type { RankPoint } from '../../chart/RankAbundance.tsx';
import type { RankShare, TailsScene } from './scene.ts';

// Kinds rarer than the rarest in reality are shown down to a sixth of its share; the scale then stays where it is
// when a slider moves.
const BELOW_RAREST = 6;
const LOWEST = -7;

/** log₁₀ of the smallest share shown, in sixty-fourths: single precision holds it, and one level less, exactly. */
export function floorOf(reality: readonly RankShare[]): number {
  const rarest = reality.at(-1)!.share;
  return Math.max(LOWEST, Math.floor(64 * Math.log10(rarest / BELOW_RAREST)) / 64);
}

/** log₁₀ of each share; what is absent lies one level below the floor, the present never below it. */
export function levelsOf({ model, junk }: Pick<TailsScene, 'model' | 'junk'>, floor: number): Float32Array {
  const level = (share: number) => (share > 0 ? Math.max(floor, Math.log10(share)) : floor - 1);
  const levels = new Float32Array(model.length + junk.length);
  for (let i = 0; i < model.length; i++) levels[i] = level(model[i]!);
  for (let i = 0; i < junk.length; i++) levels[model.length + i] = level(junk[i]!);
  return levels;
}

/** The line of reality. */
export const realityLine = (reality: readonly RankShare[], floor: number): readonly RankPoint[] =>
  reality.map(({ rank, share }) => ({ rank, level: Math.max(floor, Math.log10(share)) }));

/** Reality at a rank, between its knots: a power law is straight on log axes. */
export function realityAt(line: readonly RankPoint[], rank: number): number {
  const next = line.findIndex((point) => point.rank >= rank);
  const above = line[Math.max(0, next)]!;
  const below = line[Math.max(0, next - 1)]!;
  if (above.rank === below.rank) return above.level;
  const share = Math.log(rank / below.rank) / Math.log(above.rank / below.rank);
  return below.level + share * (above.level - below.level);
}

/**
 * The rank that parts the known from the lost best: as many as can be of those before it are known, and of those
 * after it lost. From 0 (all are lost) to the number of kinds (none is).
 */
export function edgeOf(model: ArrayLike<number>): number {
  let best = 0;
  let edge = 0;
  let right = 0; // known before the edge, less known after it, up to a constant
  for (let i = 0; i < model.length; i++) {
    right += model[i]! > 0 ? 1 : -1;
    if (right > best) [best, edge] = [right, i + 1];
  }
  return edge;
}
