import { area, line } from 'd3-shape';

/** Maps a data value to px. */
export type Position = (value: number) => number;

// A tenth of a px cannot be seen; more digits would double the page's size.
const DIGITS = 1;

/** The line through `values` at 0, 1, 2, …, as SVG path data. */
export function linePath(values: ArrayLike<number>, x: Position, y: Position): string {
  const path = line<number>((_, i) => x(i), y).digits(DIGITS);
  return path(Array.from(values)) ?? '';
}

/** The area between `low` and `high`, value by value, as SVG path data. */
export function bandPath(low: ArrayLike<number>, high: ArrayLike<number>, x: Position, y: Position): string {
  const path = area<number>(
    (_, i) => x(i),
    (_, i) => y(low[i]!),
    (_, i) => y(high[i]!),
  ).digits(DIGITS);
  return path(Array.from(low)) ?? '';
}

/** Rounds a coordinate to a tenth of a px. */
export const tenth = (px: number): number => Math.round(px * 10) / 10;
