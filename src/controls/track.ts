/**
 * How a slider's track is divided. The native input underneath counts per mille of the track's length (0…1000); the
 * value is something else, and need not be spread evenly.
 */
export interface Track {
  readonly min: number;
  readonly max: number;
  /** Nothing between whole numbers may be typed. */
  readonly whole?: true;
  /** Place on the track, 0…1, of a value. */
  place(value: number): number;
  /** Value at a place, rounded to the track's grain. */
  value(place: number): number;
  /** Where arrow keys stop, ascending, `min` and `max` among them. */
  readonly stops: readonly number[];
}

/** Per mille of the track's length: fine enough that a thumb follows a finger, coarse enough to be exact. */
export const LENGTH = 1000;

const rounded = (value: number, grain: number): number => Math.round(value / grain) / Math.round(1 / grain);

/** `count` + 1 values from `from` to `to`, evenly spread, free of binary dust. */
const evenly = (from: number, to: number, count: number): readonly number[] =>
  Array.from({ length: count + 1 }, (_, i) => rounded(from + ((to - from) * i) / count, 0.001));

/** An even track from 0 to `max`, with `count` steps of the arrow keys. */
export function evenTrack(max: number, count: number): Track {
  return {
    min: 0,
    max,
    place: (value) => value / max,
    value: (place) => rounded(place * max, 0.001),
    stops: evenly(0, max, count),
  };
}

/**
 * A track from 0 to 1 whose first half goes to 0…`knee`: where the values that matter are small.
 * Arrow keys step by `knee`/40 below the knee and by a fortieth of the rest above it.
 */
export function kneeTrack(knee: number): Track {
  return {
    min: 0,
    max: 1,
    place: (value) => (value <= knee ? value / knee : 1 + (value - knee) / (1 - knee)) / 2,
    value: (place) => rounded(place <= 0.5 ? 2 * place * knee : knee + (2 * place - 1) * (1 - knee), 0.001),
    stops: [...evenly(0, knee, 40), ...evenly(knee, 1, 40).slice(1)],
  };
}

/** Arrow keys go to the next stop, page keys ten stops on. */
const STRIDES: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
};

/** The value that a key leads to; undefined for keys that mean nothing to a slider or that the browser does well. */
export function keyed(track: Track, value: number, key: string): number | undefined {
  const stride = STRIDES[key];
  if (stride === undefined) return undefined;
  const { stops } = track;
  const next = stops.findIndex((stop) => stop > value);
  const above = next === -1 ? stops.length : next;
  const atStop = stops[above - 1] === value;
  // From between two stops the first step leads to the nearer end of the gap.
  const from = stride > 0 || atStop ? above - 1 : above;
  return stops[Math.min(stops.length - 1, Math.max(0, from + stride))];
}
