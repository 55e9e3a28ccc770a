import { log } from '../../random/elementary.ts';
import type { Reading } from './reading.ts';

/** What is known of a setting when it is asked whether it has collapsed. Errors are means over replicates. */
export interface Evidence {
  /** The first model. */
  readonly start: Reading;
  /** The last one. */
  readonly horizon: Reading;
  /** As `growth` of the error counts it. */
  readonly growth: number;
  /** Error of the first and of the last model where each batch is `TIMES_MORE` times as large. */
  readonly withMore?: { readonly start: number; readonly horizon: number } | undefined;
  /** Error of the last model of the same loop with archived work in the place of what machines wrote: s = 0. */
  readonly without?: number | undefined;
}

/** Errors that differ by less are called alike: a hundredth of all that people talk about. */
export const NOTICEABLE = 0.01;
/** Half of what the model writes about it should not. */
export const CATASTROPHE = 0.5;
/** Of its variety at the start, what is called gone. */
export const LITTLE_VARIETY = 0.1;
/** Of what people talk about, what a model must know to be said to have the tail. */
export const MOST_COVERED = 0.9;
/** Junk that is called much. */
export const MUCH_JUNK = 0.1;
/** Of the gain that more data gave the first model, the least that must be left. */
export const GAIN_LEFT = 0.5;

/**
 * Definitions of collapse: each says by how much it holds. Above 0 it holds, at or below it does not; NaN where what it
 * asks for is not known. The marks are choices, the same throughout the article.
 */
export const COLLAPSES = {
  /** Any increase of the error. */
  worse: ({ start, horizon }) => horizon.error - start.error - NOTICEABLE,
  catastrophic: ({ horizon }) => horizon.error - CATASTROPHE,
  /** Without end, as far as can be told from the last generations. */
  growing: ({ growth }) => growth - 1,
  uniform: ({ start, horizon }) => log((LITTLE_VARIETY * start.variety) / horizon.variety),
  tailless: ({ horizon }) => MOST_COVERED - horizon.coverage,
  harmful: ({ horizon, without = Number.NaN }) => horizon.error - without - NOTICEABLE,
  /** What more data gains, as an exponent: the error falls like size^−gain. */
  saturated: ({ start, horizon, withMore }) =>
    withMore === undefined
      ? Number.NaN
      : GAIN_LEFT * log(start.error / withMore.start) - log(horizon.error / withMore.horizon),
  invented: ({ horizon }) => horizon.junk - MUCH_JUNK,
} as const satisfies Readonly<Record<string, (evidence: Evidence) => number>>;

export type CollapseName = keyof typeof COLLAPSES;
export const COLLAPSE_NAMES = Object.keys(COLLAPSES) as readonly CollapseName[];

/** How many of the definitions hold. */
export const holding = (evidence: Evidence): number =>
  COLLAPSE_NAMES.filter((name) => COLLAPSES[name](evidence) > 0).length;
