import type { Frame } from './frame.ts';

/** Where dots lie in a plot, and how large they are, in px; one a kind, in the order of the shares. */
export interface DotPlaces {
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Radius: its square is in proportion to the kind's share, down to the floor. */
  readonly radius: Float32Array;
  /** Radius of a kind as common as the commonest, and of the rarest that are drawn, in px. */
  readonly largest: number;
  readonly smallest: number;
}

/** The smallest radius over the largest: what is rarer is drawn as large as this. Exact in single precision. */
export const LEAST = 5 / 128;

/** Room between dots, and between places that are tried, in radii of the smallest there is. */
const GAP = 0.45;
const STEP = 0.4;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Dots packed from the middle outward, the commonest first: each takes the first place on a sunflower spiral (Vogel
 * 1979, Math. Biosci. 44) that lies no nearer the middle than the one before and touches no other. The spiral is
 * stretched to the shape of the plot. They depend on shares over the largest share alone.
 * @param shares positive, descending
 */
export function dotPlaces(shares: ArrayLike<number>, plot: Frame): DotPlaces {
  const [width, height] = [plot.right - plot.left, plot.bottom - plot.top];
  const radius = Float32Array.from(shares, (share) => Math.max(LEAST, Math.sqrt(share / shares[0]!)));
  const unit = radius.at(-1)!;
  const { x, y } = packed(radius, unit, Math.sqrt(width / height));
  const reach = (of: Float32Array) =>
    of.reduce((most, at, i) => Math.max(most, Math.abs(at) + radius[i]!), 0);
  const largest = Math.min(width / reach(x), height / reach(y)) / 2;
  const [middle, half] = [(plot.left + plot.right) / 2, (plot.top + plot.bottom) / 2];
  return {
    x: x.map((at) => middle + largest * at),
    y: y.map((at) => half + largest * at),
    radius: radius.map((of) => largest * of),
    largest,
    smallest: largest * LEAST,
  };
}

/** Centres in units of the largest radius, around 0, 0. @param unit the smallest radius @param stretch of x; y shrinks by as much */
function packed(radius: Float32Array, unit: number, stretch: number): { x: Float32Array; y: Float32Array } {
  const x = new Float32Array(radius.length);
  const y = new Float32Array(radius.length);
  const near = neighbourhood(x, y, radius, unit);
  let place = 0;
  for (let i = 0; i < radius.length; i++) {
    do {
      const far = STEP * unit * Math.sqrt(place);
      x[i] = far * Math.cos(place * GOLDEN_ANGLE) * stretch;
      y[i] = (far * Math.sin(place * GOLDEN_ANGLE)) / stretch;
      place += 1;
    } while (near.touched(i));
    near.add(i);
  }
  return { x, y };
}

/** Whom a dot may touch: the few large ones, and the small ones in the cells around it. */
function neighbourhood(x: Float32Array, y: Float32Array, radius: Float32Array, unit: number) {
  const small = 4 * unit;
  const side = 2 * small + GAP * unit;
  const large: number[] = [];
  // The last dot of each cell, and of each dot the one before it there. Cells 64 apart share a list, which is harmless.
  const last = new Int32Array(64 * 64).fill(-1);
  const before = new Int32Array(x.length);
  const cell = (column: number, row: number) => ((column & 63) << 6) | (row & 63);
  const touch = (i: number, j: number) => {
    const [dx, dy] = [x[i]! - x[j]!, y[i]! - y[j]!];
    const apart = radius[i]! + radius[j]! + GAP * unit;
    return dx * dx + dy * dy < apart * apart;
  };
  return {
    add(i: number): void {
      if (radius[i]! > small) {
        large.push(i);
        return;
      }
      const at = cell(Math.floor(x[i]! / side), Math.floor(y[i]! / side));
      before[i] = last[at]!;
      last[at] = i;
    },
    touched(i: number): boolean {
      const [column, row] = [Math.floor(x[i]! / side), Math.floor(y[i]! / side)];
      for (let c = column - 1; c <= column + 1; c++)
        for (let r = row - 1; r <= row + 1; r++)
          for (let j = last[cell(c, r)]!; j >= 0; j = before[j]!) if (touch(i, j)) return true;
      return large.some((j) => touch(i, j));
    },
  };
}

/** The dot nearest to a place, by its rim. */
export function nearestDot({ x, y, radius }: DotPlaces, px: number, py: number): number {
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < x.length; i++) {
    const off = Math.hypot(x[i]! - px, y[i]! - py) - radius[i]!;
    if (off < least) [least, nearest] = [off, i];
  }
  return nearest;
}
