import type { Scenario } from '../sim/scenario.ts';

/** A measure over generations 0…T, across replicates. */
export interface Course {
  readonly mean: ArrayLike<number>;
  readonly q05: ArrayLike<number>;
  readonly q25: ArrayLike<number>;
  readonly q75: ArrayLike<number>;
  readonly q95: ArrayLike<number>;
  /** The expectation, where a closed form is known. */
  readonly theory?: ArrayLike<number> | undefined;
  /** Whether it still grows at the end, as `growth` counts it: above 1 it does. NaN of one replicate alone. */
  readonly growth: number;
  /** The first replicates, one by one; none in a still. */
  readonly singles: readonly ArrayLike<number>[];
}

export type Courses = Readonly<Record<string, Course>>;

/** A run as figures draw it: from the still in the page, or a live one as far as it has come. */
export interface Drawn<S extends Scenario = Scenario> {
  readonly scenario: S;
  readonly replicates: number;
  readonly courses: Courses;
}

/** All that a figure draws of the reader's scenario. Nobody below can tell a still from a live run. */
export interface Picture<Scene, S extends Scenario = Scenario> extends Drawn<S> {
  readonly generation: number;
  /** In how many of the replicates the loop has collapsed by this generation, as the figure counts it. */
  readonly collapsed: number;
  /** What the figure's chart draws of replicate 0. */
  readonly scene: Scene;
}
