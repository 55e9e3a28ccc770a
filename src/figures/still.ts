import { digest } from '../sim/digest.ts';
import { run } from '../sim/run.ts';
import { specimen } from '../sim/specimen.ts';
import { summarize } from '../sim/summary.ts';
import type { FigureDefinition } from './definition.ts';
import {
  type Course,
  type Courses,
  coursesOf,
  lawsOf,
  type Picture,
  type RankShare,
  snapshotOf,
} from './picture.ts';

/** A figure's start as plain JSON, rounded to what can be seen: server and browser draw the same picture from it. */
export interface Still {
  readonly digest: string;
  readonly replicates: number;
  readonly courses: Readonly<Record<string, Readonly<Record<keyof Course, readonly number[]>>>>;
  /** Shares in millionths; a kind that is there at all has at least one. */
  readonly model: readonly number[];
  readonly junk: readonly number[];
  readonly reality: readonly RankShare[];
}

/** Runs the figure's start. For build time: it computes for a third of a second. */
export function makeStill({ start, measures }: FigureDefinition): Still {
  const { scenario, generation } = start;
  const whole = run(scenario);
  const courses = coursesOf(summarize(whole), lawsOf(scenario, measures));
  const { model, junk, reality } = snapshotOf(specimen(scenario), scenario, generation);
  return {
    digest: digest(whole),
    replicates: scenario.replicates,
    courses: Object.fromEntries(
      Object.entries(courses).map(([measure, course]) => [measure, rounded(course)]),
    ),
    model: Array.from(model, millionths),
    junk: Array.from(junk, millionths),
    reality,
  };
}

/** The picture of a still: what the page shows before its first run is there. */
export function stillPicture(
  { start }: FigureDefinition,
  { replicates, courses, model, junk, reality }: Still,
): Picture {
  return {
    ...start,
    replicates,
    courses: Object.fromEntries(
      Object.entries(courses).map(([name, course]) => [name, withoutEmptyTheory(course)]),
    ),
    snapshot: { model: model.map(share), junk: junk.map(share), reality },
  };
}

const millionths = (share: number): number => (share > 0 ? Math.max(1, Math.round(share * 1e6)) : 0);
const share = (millionths: number): number => millionths / 1e6;

function rounded(course: Course): Still['courses'][string] {
  const round = (values: ArrayLike<number> | undefined) =>
    Array.from(values ?? [], (value) => Number(value.toPrecision(4)));
  const { mean, q05, q25, q50, q75, q95, theory } = course;
  return {
    mean: round(mean),
    q05: round(q05),
    q25: round(q25),
    q50: round(q50),
    q75: round(q75),
    q95: round(q95),
    theory: round(theory),
  };
}

function withoutEmptyTheory(course: Still['courses'][string]): Courses[string] {
  return course.theory.length > 0 ? course : { ...course, theory: undefined };
}
