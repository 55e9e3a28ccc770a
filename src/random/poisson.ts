import { exp } from './elementary.ts';
import type { Stream } from './stream.ts';

/** Means from here on are beyond the tables. */
export const POISSON_BELOW = 32;
/** Tables to one unit of the mean. */
const GRID = 8;
/** Counts 0…95: beyond them Poisson(32) has less than 2⁻⁵⁴ of its mass. */
const SUPPORT = 96;
const CELL_BITS = 8;

/** CDF of Poisson(point / GRID) at k, in units of 2⁻³², at [point × SUPPORT + k]; and the same rounded down. */
const CDF = new Float64Array(POISSON_BELOW * GRID * SUPPORT);
export const COARSE_CDF = new Uint32Array(CDF.length);
/** The first count whose coarse CDF reaches j/2⁸, at [point × 2⁸ + j]. */
export const GUIDE = new Uint8Array((POISSON_BELOW * GRID) << CELL_BITS);

for (let point = 0; point < POISSON_BELOW * GRID; point++) {
  const start = point * SUPPORT;
  let mass = exp(-point / GRID);
  let sum = 0;
  for (let k = 0; k < SUPPORT; k++) {
    CDF[start + k] = k === SUPPORT - 1 ? Infinity : (sum += mass) * 2 ** 32;
    COARSE_CDF[start + k] = Math.min(CDF[start + k]!, 2 ** 32 - 1);
    mass *= point / GRID / (k + 1);
  }
  for (let j = 0, k = 0; j < 1 << CELL_BITS; j++) {
    while (COARSE_CDF[start + k]! < j * 2 ** (32 - CELL_BITS)) k++;
    GUIDE[(point << CELL_BITS) + j] = k;
  }
}

/**
 * Poisson(mean), exact. The mean is a grid point, drawn from its table by indexed search (Chen & Asau 1974, AIIE Trans.
 * 6(2)), and a remainder below 1/GRID, which nearly always adds nothing. Both look at 32 bits of their uniform, and
 * draw the rest of it only where those do not decide.
 * @param mean 0…POISSON_BELOW, the end excluded
 */
export function poisson(stream: Stream, mean: number): number {
  const point = Math.floor(mean * GRID);
  const start = point * SUPPORT;
  const u = stream.bits() >>> 0;
  let place = start + GUIDE[(point << CELL_BITS) + (u >>> (32 - CELL_BITS))]!;
  while (COARSE_CDF[place]! < u) place++;
  if (COARSE_CDF[place] === u) place = settled(stream, place, u);
  const remainder = mean - point / GRID;
  const v = (stream.bits() >>> 0) * 2 ** -32;
  // 1 − λ ≤ exp(−λ), the probability of nothing
  if (v + 2 ** -32 <= 1 - remainder) return place - start;
  return place - start + walkUp(v + stream.uniform() * 2 ** -32, remainder);
}

/** Where in the table a draw falls whose first 32 bits do not decide. @param place of the coarse CDF that equals them */
export function settled(stream: Stream, place: number, u: number): number {
  const fine = u + stream.uniform();
  while (CDF[place]! <= fine) place++;
  return place;
}

/** The count whose CDF first reaches `u`: Poisson with a mean below 1, by inversion. */
export function walkUp(u: number, mean: number): number {
  let mass = exp(-mean);
  let k = 0;
  while (u > mass && mass > 0) {
    u -= mass;
    mass *= mean / ++k;
  }
  return k;
}
