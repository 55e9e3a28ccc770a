import type { KindsScenario } from '../../sim/scenario.ts';
import type { KindsSpecimen } from '../../sim/specimen.ts';
import { isCounted } from './counted.ts';

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
  /** Of kinds that were counted: since which generation each is gone, −1 where it is not. */
  readonly goneSince?: readonly number[];
}

/** Generation `generation` of a specimen. Its arrays are views, not copies. */
export function tailsScene(
  { kinds, realKinds, frequencies, reality }: KindsSpecimen,
  { junkKinds, weights }: KindsScenario,
  generation: number,
): TailsScene {
  /** The first of the generations, up to this one, that are without a kind. */
  const goneSince = (rank: number, of: number): number => {
    let since = of + 1;
    while (since > 0 && frequencies[(since - 1) * kinds + rank - 1] === 0) since -= 1;
    return since > of ? -1 : since;
  };
  const model = frequencies.subarray(generation * kinds, (generation + 1) * kinds);
  const now =
    reality.length === kinds ? reality : reality.subarray(generation * kinds, (generation + 1) * kinds);
  const isOfLaw = !isCounted({ weights });
  const ranks = isOfLaw ? knots(realKinds) : Array.from({ length: realKinds }, (_, i) => i + 1);
  return {
    model: model.subarray(0, realKinds),
    junk: model.subarray(realKinds, realKinds + junkKinds),
    ...(isOfLaw ? {} : { goneSince: ranks.map((rank) => goneSince(rank, generation)) }),
    reality: ranks.map((rank) => ({ rank, share: Number(now[rank - 1]!.toPrecision(4)) })),
  };
}

/** Knots a decade: on log axes a power law is straight between them. */
const KNOTS = 12;

/** Ranks 1…kinds, ever sparser. */
function knots(kinds: number): readonly number[] {
  const steps = Math.ceil(KNOTS * Math.log10(kinds));
  return [...new Set(Array.from({ length: steps + 1 }, (_, i) => Math.round(kinds ** (i / steps))))];
}
