import type { Scenario } from '../sim/scenario.ts';
import type { Companion, Face } from './definition.ts';
import type { Course, Courses, Picture } from './picture.ts';
import { varied } from './varied.ts';

/** A figure's start as plain JSON, rounded to what can be seen: server and browser draw the same picture from it. */
export interface Still<Scene = unknown> {
  readonly world: Scenario['world'];
  readonly digest: string;
  readonly replicates: number;
  readonly collapsed: number;
  readonly courses: RoundedCourses;
  /** Of each variant, in order. */
  readonly variants: readonly RoundedCourses[];
  readonly scene: Scene;
}

export type RoundedCourses = Readonly<
  Record<
    string,
    Readonly<Record<Exclude<keyof Course, 'singles' | 'growth'>, number[]>> & Pick<Course, 'growth'>
  >
>;

/** A still for each world of a figure, the figure's own first. */
export type Stills = readonly Still[];

/** The still of a face's world, which the figure that it is of has. */
export const stillFor = (stills: Stills, face: Face): Still =>
  stills.find(({ world }) => world === worldOf(face))!;

export const worldOf = ({ start }: Face): Scenario['world'] => start.scenario.world;

/** The picture of a still: what the page shows before its first run is there. */
export function stillPicture(
  { start }: Pick<Face, 'start'>,
  { replicates, collapsed, courses, scene }: Still,
): Picture<unknown> {
  return { ...start, replicates, collapsed, courses: revived(courses), scene };
}

/** The still's variants, likewise. */
export function stillCompanions(
  { start, variants }: Pick<Face, 'start' | 'variants'>,
  still: Still,
): readonly Companion[] {
  return variants.map((variant, i) => ({
    variant,
    scenario: varied(start.scenario, variant),
    replicates: still.replicates,
    courses: revived(still.variants[i]!),
  }));
}

function revived(courses: RoundedCourses): Courses {
  return Object.fromEntries(
    Object.entries(courses).map(([measure, course]) => [
      measure,
      { ...course, theory: course.theory.length > 0 ? course.theory : undefined, singles: [] },
    ]),
  );
}
