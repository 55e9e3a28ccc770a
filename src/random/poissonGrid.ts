import { exp } from './elementary.ts';
import type { Stream } from './stream.ts';

/**
 * Poisson(λ) for λ on a grid of quarters below 32, by tables: one uniform and about one look-up a draw, whatever λ.
 * What a mean has beyond its grid point is the caller's to draw in another way.
 */

/** Grid points to one unit of λ. */
export const GRID = 4;
/** Means from here on are off the grid. */
export const GRID_END = 32;

/** Counts 0…95: beyond them Poisson(32) has less than 2⁻⁵⁴ of its mass. */
const SUPPORT = 96;
const CELLS = 256;
const CDF = new Float64Array(GRID * GRID_END * SUPPORT);
/** The first count whose CDF goes beyond j/CELLS, j = 0…CELLS−1. */
const GUIDE = new Uint8Array(GRID * GRID_END * CELLS);

for (let point = 0; point < GRID * GRID_END; point++) {
  const mean = point / GRID;
  const start = point * SUPPORT;
  let mass = exp(-mean);
  let sum = 0;
  for (let k = 0; k < SUPPORT; k++) {
    CDF[start + k] = sum += mass;
    mass *= mean / (k + 1);
  }
  CDF[start + SUPPORT - 1] = Infinity;
  for (let j = 0, k = 0; j < CELLS; j++) {
    while (CDF[start + k]! * CELLS <= j) k++;
    GUIDE[point * CELLS + j] = k;
  }
}

/**
 * Poisson(point / GRID), by indexed search (Chen & Asau 1974, AIIE Trans. 6(2)).
 * @param point whole, 0…GRID·GRID_END − 1
 */
export function poissonOnGrid(stream: Stream, point: number): number {
  const u = stream.uniform();
  const start = point * SUPPORT;
  let place = start + GUIDE[point * CELLS + Math.floor(u * CELLS)]!;
  while (CDF[place]! <= u) place++;
  return place - start;
}
