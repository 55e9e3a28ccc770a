/** How a number in the prose says a share: "one in 20", "30 in a hundred". */
export type Reading = 'one-in' | 'per-cent';

/** From and to: the least and the most that can be typed. */
export const SPANS: Readonly<Record<Reading, readonly [number, number]>> = {
  'one-in': [1, 1000],
  'per-cent': [0, 100],
};

/** The share that a number of the prose stands for. */
export function fieldValue(reads: Reading, value: number): number {
  return reads === 'one-in' ? 1 / value : value / 100;
}

/** The number nearest to `value` that may be typed; undefined for what is no number. */
export function allowedValue(reads: Reading, value: number): number | undefined {
  const [min, max] = SPANS[reads];
  return Number.isFinite(value) ? Math.min(max, Math.max(min, Math.round(value))) : undefined;
}

/** What a number becomes when it is dragged so far, in px: by doublings where it says "one in", else one by one. */
export function draggedValue(reads: Reading, from: number, distance: number): number {
  return reads === 'one-in' ? from * 2 ** (distance / 60) : from + distance / 5;
}
