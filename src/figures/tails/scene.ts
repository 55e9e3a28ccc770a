import type { KindsScenario } from '../../sim/scenario.ts';
import type { KindsSpecimen } from '../../sim/specimen.ts';

/** A kind's rank in reality, from 1, and its share of reality. */
export interface RankShare {
  readonly rank: number;
  readonly share: number;
}

/** One model, kind by kind, and the reality it is held against. */
export interface TailsScene {
  /** Share of the model's output that each real kind of generation 0 has, at [rank − 1]. */
  readonly model: ArrayLike<number>;
  /** Share of each junk kind. */
  readonly junk: ArrayLike<number>;
  /** Reality at some of its ranks, ascending, the first and the last among them: a line needs no more. */
  readonly reality: readonly RankShare[];
}

/** Generation `generation` of a specimen. Its arrays are views, not copies. */
export function tailsScene(
  { kinds, realKinds, frequencies, reality }: KindsSpecimen,
  { junkKinds }: KindsScenario,
  generation: number,
): TailsScene {
  const model = frequencies.subarray(generation * kinds, (generation + 1) * kinds);
  const now =
    reality.length === kinds ? reality : reality.subarray(generation * kinds, (generation + 1) * kinds);
  return {
    model: model.subarray(0, realKinds),
    junk: model.subarray(realKinds, realKinds + junkKinds),
    reality: knots(realKinds).map((rank) => ({ rank, share: Number(now[rank - 1]!.toPrecision(4)) })),
  };
}

/** Knots a decade: on log axes a power law is straight between them. */
const KNOTS = 12;

/** Ranks 1…kinds, ever sparser. */
function knots(kinds: number): readonly number[] {
  const steps = Math.ceil(KNOTS * Math.log10(kinds));
  return [...new Set(Array.from({ length: steps + 1 }, (_, i) => Math.round(kinds ** (i / steps))))];
}
