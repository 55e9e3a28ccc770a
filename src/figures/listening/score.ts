/** Pitches in Hz, generation by generation, and how long each is heard. */
export interface Score {
  readonly line: readonly number[];
  readonly reference: readonly number[];
  /** Seconds a generation. */
  readonly pace: number;
}

/** Values that become pitches: those between `least` and `most` are told apart. */
export interface Voices {
  readonly line: ArrayLike<number>;
  /** What the line is held against, as long as it. */
  readonly reference: ArrayLike<number>;
  readonly least: number;
  readonly most: number;
}

/** Three octaves that small loudspeakers give, and old ears hear. */
const LOW = 150;
const HIGH = 1200;

/** A whole run takes so many seconds, if that leaves each generation neither a blur nor a wait. */
const WHOLE = 8;
const SHORTEST = 0.15;
const LONGEST = 0.25;

/** A run as it is heard. */
export function scoreOf({ line, reference, least, most }: Voices): Score {
  const pitches = (values: ArrayLike<number>) => Array.from(values, (value) => pitch(value, least, most));
  const pace = Math.min(LONGEST, Math.max(SHORTEST, WHOLE / line.length));
  return { line: pitches(line), reference: pitches(reference), pace };
}

/** Ears hear ratios: equal steps of the value are equal intervals. What leaves the scale stays at its end. */
export function pitch(value: number, least: number, most: number): number {
  const height = Math.min(1, Math.max(0, (value - least) / (most - least)));
  return LOW * (HIGH / LOW) ** height;
}

/** In seconds. */
export const lengthOf = ({ line, pace }: Score): number => line.length * pace;

/** The generation heard so many seconds after the first began. */
export const generationAt = ({ line, pace }: Score, seconds: number): number =>
  Math.min(line.length - 1, Math.max(0, Math.floor(seconds / pace)));
