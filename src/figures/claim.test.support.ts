import type { Change } from './shown.ts';

// What a figure's caption and the reasons of its presets say of numbers and orders is kept beside them, in
// `<figure>/claims.test.support.ts`, with what must be so for it to be true.

/** A measure of a setting of the figure, at a generation. */
export type Of = (measure: string, at: number, set?: Change) => number;

export interface FigureClaim {
  /** As the caption or a preset's reason says it. */
  readonly words: string;
  readonly holds: (of: Of) => boolean;
}

/** Generations of most figures. */
export const ROUNDS = 40;
export const each = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
/** No lost kind comes back: the number of kinds known never grows. */
export const neverGrows = (of: Of, set: Change): boolean =>
  each(1, ROUNDS).every((t) => of('known', t, set) <= of('known', t - 1, set));

// Changes that several figures speak of.
export const applause = { selection: 0.5, filter: 'popular' } as const;
export const kept = { memory: 'accumulate' } as const;
export const budget = { memory: 'budget' } as const;
export const trickle = { fresh: 0.05 };
export const strict = { selection: 3 };
export const half = { synthetic: 0.5 };
