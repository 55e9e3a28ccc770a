import { contours } from 'd3-contour';
import type { Frame } from './frame.ts';
import { tenth } from './path.ts';

/** Values at the nodes of a grid, row by row from the lowest; the outermost nodes lie on the edges of the plot. */
export interface Grid {
  readonly values: ArrayLike<number>;
  readonly columns: number;
  readonly rows: number;
}

/** Where in a picture a node lies. */
export function placeOf({ columns, rows }: Pick<Grid, 'columns' | 'rows'>, frame: Frame) {
  return (column: number, row: number) => ({
    x: frame.left + (column / (columns - 1)) * (frame.right - frame.left),
    y: frame.bottom - (row / (rows - 1)) * (frame.bottom - frame.top),
  });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** All places with at least so much. */
export interface Isoband {
  readonly threshold: number;
  /** SVG path data: an area that is closed outside of the plot where it reaches its edge. */
  readonly path: string;
  /** Somewhere along its edge, inside the plot; none if the edge does not cross it. */
  readonly somewhere: Point | undefined;
}

/** The areas of a grid at or above each threshold, by marching squares. */
export function isobands(grid: Grid, thresholds: readonly number[], frame: Frame): readonly Isoband[] {
  const { values, columns, rows } = grid;
  const place = placeOf(grid, frame);
  const third = frame.left + (frame.right - frame.left) / 3;
  const off = ({ x }: Point) => Math.abs(x - third);
  const areas = contours()
    .size([columns, rows])
    .thresholds([...thresholds])(Array.from(values));
  return areas.map(({ coordinates, value }) => {
    // d3-contour puts node (i, j) at (i + ½, j + ½).
    const rings = coordinates.flat().map((ring) => ring.map(([c, r]) => place(c! - 0.5, r! - 0.5)));
    const inside = rings.flat().filter(({ x, y }) => isWithin(x, y, frame));
    return {
      threshold: value,
      path: rings.map((ring) => `M${ring.map(({ x, y }) => `${tenth(x)},${tenth(y)}`).join('L')}Z`).join(''),
      // To the left, where fewest names are.
      somewhere: inside.reduce<Point | undefined>(
        (best, point) => (best && off(best) <= off(point) ? best : point),
        undefined,
      ),
    };
  });
}

/** Names nearer to an edge than this would be cut by it. */
const EDGE = 14;

const isWithin = (x: number, y: number, { left, right, top, bottom }: Frame): boolean =>
  x > left + EDGE && x < right - EDGE && y > top + EDGE && y < bottom - EDGE;
