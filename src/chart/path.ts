/** Maps a data value to px. */
export type Position = (value: number) => number;

/** The line through `values` at 0, 1, 2, …, as SVG path data. */
export function linePath(values: ArrayLike<number>, x: Position, y: Position): string {
  return strokes(Array.from(values, (value, i) => [x(i), y(value)]));
}

/** The area between `low` and `high`, value by value, as SVG path data. */
export function bandPath(low: ArrayLike<number>, high: ArrayLike<number>, x: Position, y: Position): string {
  const there = Array.from(high, (value, i): Point => [x(i), y(value)]);
  const back = Array.from(low, (value, i): Point => [x(i), y(value)]).reverse();
  return there.length > 0 ? `${strokes([...there, ...back])}Z` : '';
}

type Point = readonly [x: number, y: number];

/**
 * Straight strokes from point to point. Each is said from the last, in tenths of a px: finer cannot be seen, and the
 * steps of a chart, being alike, take half the room in a page that addresses do.
 */
function strokes(points: readonly Point[]): string {
  let [atX, atY] = [0, 0];
  const steps = points.map(([x, y]) => {
    const [toX, toY] = [Math.round(x * 10), Math.round(y * 10)];
    const step = `${(toX - atX) / 10},${(toY - atY) / 10}`;
    [atX, atY] = [toX, toY];
    return step;
  });
  return steps.length > 0 ? `M${steps.join('l')}` : ''; // M: several may follow one another in one path
}

/** Rounds a coordinate to a tenth of a px. */
export const tenth = (px: number): number => Math.round(px * 10) / 10;
