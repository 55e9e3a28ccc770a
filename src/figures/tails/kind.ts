import { count } from '../../chart/number.ts';
import { percent } from '../../chart/share.ts';
import { realityAt, realityLine } from './levels.ts';
import type { RankShare } from './scene.ts';

/** What a kind goes by: its name, or its rank where it has none. */
export const nameOf = (rank: number, names?: readonly string[]): string =>
  names?.[rank - 1] ?? `kind ${count(rank)}`;

/** What is read out of a kind. */
export function readOut(name: string, real: number, share: number): readonly string[] {
  return [name, `reality ${percent(real)}`, share > 0 ? `model ${percent(share)}` : 'the model: gone'];
}

/** The next rank for an arrow key: one by one where ranks are few, by a twentieth where they crowd. */
export function neighbour(rank: number, direction: -1 | 1, kinds: number): number {
  const step = Math.max(1, Math.round(rank / 20));
  return Math.min(kinds, Math.max(1, rank + direction * step));
}

/** Each kind's share of reality over that of the commonest, at [rank − 1]. */
export function ratiosOf(reality: readonly RankShare[], kinds: number): Float64Array {
  const line = realityLine(reality, Number.NEGATIVE_INFINITY);
  return new Float64Array(kinds).map((_, i) => 10 ** (realityAt(line, i + 1) - line[0]!.level));
}
