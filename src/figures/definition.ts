import type { ComponentType } from 'react';
import type { Scenario } from '../sim/scenario.ts';
import type { Picture } from './picture.ts';
import type { Change, Shown } from './shown.ts';

/** A setting worth trying, and why. */
export interface Preset {
  readonly name: string;
  readonly reason: string;
  readonly set: Change;
}

/** How a measure is named and written. */
export interface MeasureView {
  readonly measure: string;
  readonly name: string;
  /** What it means, in a sentence. */
  readonly definition: string;
  readonly tone: 'synthetic' | 'junk';
  /** Top of its scale, unless a run goes higher. */
  readonly most: (scenario: Scenario) => number;
  readonly format: (value: number) => string;
}

export interface ViewProps {
  readonly picture: Picture;
}

/** A figure as data: its world and start, the settings worth trying, the marks and the words. */
export interface FigureDefinition {
  readonly id: string;
  readonly title: string;
  /** Makes the figure's point without a touch. */
  readonly start: Shown;
  readonly presets: readonly Preset[];
  /** What the i-th step of the story shows. */
  readonly steps: readonly Change[];
  readonly switches: readonly ('memory' | 'filter')[];
  readonly measures: readonly MeasureView[];
  readonly View: ComponentType<ViewProps>;
  /** What the chart shows now, in one sentence. */
  readonly sentence: (picture: Picture) => string;
  /** For whoever never touches the figure: what is simulated, and the point. */
  readonly caption: string;
}
