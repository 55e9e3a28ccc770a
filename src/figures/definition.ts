import type { ReactNode } from 'react';
import type { Tone } from '../chart/tone.ts';
import type { KindsScenario } from '../sim/scenario.ts';
import type { KindsSpecimen } from '../sim/specimen.ts';
import type { Courses, Drawn, Picture } from './picture.ts';
import type { Change, Shown } from './shown.ts';

/** A setting worth trying, and why. */
export interface Preset {
  readonly name: string;
  readonly reason: string;
  readonly set: Change;
}

/**
 * The reader's scenario with something changed, run with it. Those that are `shown` are drawn in place of the reader's
 * own run, which is among them; a `reference` is drawn behind it.
 */
export interface Variant {
  readonly name: string;
  readonly role: 'shown' | 'reference';
  readonly tone: Tone;
  readonly set: Change;
}

/** A variant and its run, as far as it has come. */
export interface Companion extends Drawn {
  readonly variant: Variant;
}

/** How a measure is named and written. */
export interface MeasureView {
  readonly measure: string;
  readonly name: string;
  /** What it means, in a sentence. */
  readonly definition: string;
  readonly tone: Tone;
  /** Top of its scale, unless a run goes higher. */
  readonly most: (scenario: KindsScenario) => number;
  readonly format: (value: number) => string;
}

/** What counts as collapse in a figure, run by run. */
export interface Collapse {
  /** Follows "in 32 of 32 runs". */
  readonly words: string;
  /** Whether a run has collapsed by generation `at`, from what was measured in it. */
  readonly has: (measured: (measure: string, generation: number) => number, at: number) => boolean;
}

/** What a figure's chart is given to draw. */
export interface ViewProps<Scene> {
  readonly picture: Picture<Scene>;
  /** The definition's variants, in order. */
  readonly companions: readonly Companion[];
  /** Runs to compare with: the pins, and the one before. */
  readonly keepsakes: readonly Keepsake[];
  readonly spread: Spread;
}

/** A run that was, kept on the chart: its courses, or those of each variant that is shown. */
export interface Keepsake {
  /** What sets it apart, in words. */
  readonly name: string;
  /** The same where room is short. */
  readonly brief: string;
  readonly courses: readonly Courses[];
}

/** Replicates as bands or one by one. */
export type Spread = 'fan' | 'singles';

/** A figure as data: its world and start, the settings worth trying, the marks and the words. */
export interface FigureDefinition<Scene = unknown> {
  readonly id: string;
  readonly title: string;
  /** Makes the figure's point without a touch. */
  readonly start: Shown;
  readonly presets: readonly Preset[];
  /** What the i-th step of the story shows. */
  readonly steps: readonly Change[];
  readonly variants: readonly Variant[];
  readonly switches: readonly ('memory' | 'filter')[];
  /** What is told in the table and saved. */
  readonly measures: readonly MeasureView[];
  /** Which of the measures have small charts of their own. */
  readonly strip: readonly MeasureView[];
  readonly collapse: Collapse;
  /** For whoever never touches the figure: what is simulated, and the point. */
  readonly caption: string;
  // Methods, so that the frame can carry a scene from one to the other without knowing what it is.
  /** What the chart draws of replicate 0, at one generation. Numbers and arrays of numbers: it must survive JSON. */
  scene(specimen: KindsSpecimen, scenario: KindsScenario, generation: number): Scene;
  view(props: ViewProps<Scene>): ReactNode;
  /** What the chart shows now, in one sentence. */
  sentence(picture: Picture<Scene>, companions: readonly Companion[]): string;
}
