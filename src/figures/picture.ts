import type { Scenario } from '../sim/scenario.ts';
import type { Specimen } from '../sim/specimen.ts';
import type { Summary } from '../sim/summary.ts';
import { theory } from '../sim/theory/theory.ts';
import type { MeasureView } from './definition.ts';

/** A measure over generations 0…T, across replicates. */
export interface Course {
  readonly mean: ArrayLike<number>;
  readonly q05: ArrayLike<number>;
  readonly q25: ArrayLike<number>;
  readonly q50: ArrayLike<number>;
  readonly q75: ArrayLike<number>;
  readonly q95: ArrayLike<number>;
  /** The expectation, where a closed form is known. */
  readonly theory?: ArrayLike<number> | undefined;
}

export type Courses = Readonly<Record<string, Course>>;

/** What is expected of each measure at generations 0…T, where a closed form is known. */
export type Laws = Readonly<Record<string, Float64Array | undefined>>;

/** A kind's rank in reality, from 1, and its share of reality. */
export interface RankShare {
  readonly rank: number;
  readonly share: number;
}

/** One model of replicate 0, kind by kind, and the reality it is held against. */
export interface Snapshot {
  /** Share of the model's output that each real kind of generation 0 has, at [rank − 1]. */
  readonly model: ArrayLike<number>;
  /** Share of each junk kind. */
  readonly junk: ArrayLike<number>;
  /** Reality at some of its ranks, ascending, the first and the last among them: a line needs no more. */
  readonly reality: readonly RankShare[];
}

/** All that a figure draws. It comes from the still in the page or from a live run; nobody below can tell. */
export interface Picture {
  readonly scenario: Scenario;
  readonly generation: number;
  readonly replicates: number;
  readonly courses: Courses;
  readonly snapshot: Snapshot;
}

/** The laws of a scenario for some measures. They cost milliseconds, and depend on the scenario alone. */
export function lawsOf(scenario: Scenario, measures: readonly MeasureView[]): Laws {
  return Object.fromEntries(measures.map(({ measure }) => [measure, theory(scenario, measure)]));
}

/** The courses of a summary, with the laws beside them. */
export function coursesOf(summary: Summary, laws: Laws): Courses {
  return Object.fromEntries(
    Object.entries(laws).map(([measure, law]) => [measure, { ...summary.measures[measure]!, theory: law }]),
  );
}

/** Generation `generation` of a specimen. Its arrays are views, not copies. */
export function snapshotOf(
  { kinds, realKinds, frequencies, reality }: Specimen,
  { junkKinds }: Scenario,
  generation: number,
): Snapshot {
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
