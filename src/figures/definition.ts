import type { ReactNode } from 'react';
import type { Level } from '../chart/series.ts';
import type { Tone } from '../chart/tone.ts';
import type { ChoiceProps } from '../controls/Choice.tsx';
import type { SliderProps } from '../controls/Slider.tsx';
import type { Scenario } from '../sim/scenario.ts';
import type { Specimen } from '../sim/specimen.ts';
import type { Mix } from './mix.ts';
import type { Courses, Drawn, Picture } from './picture.ts';
import type { Reins } from './reins.ts';
import type { Change, Shown } from './shown.ts';

/** A setting worth trying, and why. */
export interface Preset<S extends Scenario = Scenario> {
  readonly name: string;
  readonly reason: string;
  readonly set: Change<S>;
}

/**
 * The reader's scenario with something changed, run with it. Those that are `shown` are drawn in place of the reader's
 * own run, which is among them; a `reference` is drawn behind it.
 */
export interface Variant {
  readonly name: string;
  readonly role: 'shown' | 'reference';
  readonly tone: Tone;
  /** What is changed, or how that follows from the scenario. */
  readonly set: Change | ((scenario: Scenario) => Change);
  /** The closed form that its run follows where one is known, as it is written. */
  readonly law?: string;
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
  // Methods, so that a measure of one world may ask for that world's scenario.
  /** Top of its scale, unless a run goes higher. */
  most(scenario: Scenario): number;
  /** What to hold the runs against: lines across, by name. */
  levels?(scenario: Scenario): readonly Level[];
  /** `centred`: 0 lies in the middle, not at the foot. `cut`: the scale does not grow with the runs, which may leave it. */
  readonly scale?: 'centred' | 'cut';
  readonly format: (value: number) => string;
  /** Its mean says all that there is to say: where its runs lie is neither drawn nor told. */
  readonly spread?: 'none';
  /** Drawn in place of the measure, in one small chart: several measures of one scale. */
  readonly lines?: readonly Line[];
}

/** A measure among others in one chart, by a short name. */
export interface Line {
  readonly measure: string;
  readonly name: string;
  readonly tone: Tone;
}

/** What counts as collapse in a figure, run by run. */
export interface Collapse {
  /** Follows "in 32 of 32 runs". */
  readonly words: string;
  /** Whether a run has collapsed by generation `at`, from what was measured in it. */
  readonly has: (measured: (measure: string, generation: number) => number, at: number) => boolean;
}

/** What a figure's chart is given to draw. */
export interface ViewProps<Scene, S extends Scenario = Scenario> {
  readonly picture: Picture<Scene, S>;
  /** The definition's variants, in order. */
  readonly companions: readonly Companion[];
  /** Runs to compare with: the pins, and the one before. */
  readonly keepsakes: readonly Keepsake[];
  readonly spread: Spread;
}

/** A chart that is a control moves its figure by this. */
export interface Steer {
  /** Where the sliders are now; the picture may be of a moment ago. */
  readonly scenario: Scenario;
  /** A move begins: what is shown now is what the next run is compared with. */
  hold(): void;
  change(fields: Change): void;
  /** Turns to another face of the figure. */
  turn(face: string): void;
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

/** A slider that only some figures have, besides the three: it sets a number of the scenario. */
export interface Dial extends Omit<SliderProps, 'value' | 'start' | 'onHold' | 'onChange' | 'tone'> {
  /** The field that it sets. */
  readonly field: string;
  /** It stands with the others, or in a drawer for whoever looks for it. */
  readonly place: 'open' | 'drawer';
}

/** A switch that only some figures have, likewise: it sets one of a few named values. */
export interface FieldChoice {
  readonly field: string;
  readonly name: string;
  readonly options: ChoiceProps<string | number>['options'];
}

/** What a reader can bring to a figure, for it to be about that. */
export interface Brought<S extends Scenario = Scenario> {
  /** Fields that say what a scenario is about: presets and resets leave them as they are. */
  readonly fields: readonly string[];
  // Methods, as below.
  /** Whether a scenario is about something that was brought. */
  isIn(scenario: S): boolean;
  /** The caption where it is. */
  caption(scenario: S): string;
  /** Said where a link to it is made: what of it no link can carry. */
  readonly notCarried: string;
  /** Said where such a link is opened, which then shows the figure's own matter; unsaid of what can be shown from the link. */
  readonly missing?: string;
}

/** A world and a way to look at it: where it starts, the settings worth trying, the marks and the words. */
export interface Face<Scene = unknown, S extends Scenario = Scenario> {
  /** Makes the figure's point without a touch. */
  readonly start: Shown<S>;
  readonly presets: readonly Preset<S>[];
  readonly variants: readonly Variant[];
  readonly switches: readonly ('memory' | 'filter')[];
  /** What the sliders and the memory switch hold, if not the scenario's own; the switch then stands beside the sliders. */
  readonly reins?: Reins<S>;
  readonly dials?: readonly Dial[];
  readonly choices?: readonly FieldChoice[];
  /** What is told in the table and saved. */
  readonly measures: readonly MeasureView[];
  /** Which of the measures have small charts of their own. */
  readonly strip: readonly MeasureView[];
  readonly collapse: Collapse;
  /** For whoever never touches the figure: what is simulated, and the point. */
  readonly caption: string;
  readonly brought?: Brought<S>;
  // Methods, so that the frame can carry a scene from one to the other without knowing what it is.
  /** What its sliders mix, where that is not what the next model learns from. */
  mix?(picture: Picture<Scene, S>): { readonly title: string; readonly mix: Mix };
  /** What the chart draws of replicate 0, at one generation. Numbers, words and arrays of them: it must survive JSON. */
  scene(specimen: Specimen<S['world']>, scenario: S, generation: number): Scene;
  view(props: ViewProps<Scene, S>, steer: Steer): ReactNode;
  /** What else is told of the run, below the sliders. */
  beneath?(props: ViewProps<Scene, S>, steer: Steer): ReactNode;
  /** What the chart shows now, in one sentence. */
  sentence(picture: Picture<Scene, S>, companions: readonly Companion[]): string;
}

/** A face by name, for readers to choose. */
export interface FaceOption {
  /** What a link calls it. */
  readonly value: string;
  readonly text: string;
  readonly definition: string;
}

/** A figure as data: what it shows at first, and what else it can show. */
export interface FigureDefinition<Scene = unknown, S extends Scenario = Scenario> extends Face<Scene, S> {
  readonly id: string;
  readonly title: string;
  /** The file of the site that it fetches, if any. */
  readonly reads?: string;
  /** What the i-th step of the story shows. */
  readonly steps: readonly Change<S>[];
  /** More faces than its own: what the choice is called, how its own is named there, and the others. */
  readonly more?: {
    readonly name: string;
    /** The choice stands above the sliders, whose meaning it changes; unsaid, beside the title. */
    readonly place?: 'sliders';
    readonly own: FaceOption;
    readonly others: readonly (FaceOption & { readonly face: Face })[];
  };
}
