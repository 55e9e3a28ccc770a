import { tenth } from './path.ts';

/** Anything that can say where it is. */
export interface Speck {
  readonly x: number;
  readonly y: number;
}

/**
 * Squares, or dots, as one path: a subpath without length, drawn as what its `stroke-linecap` is, the stroke's width
 * wide. Two thousand elements would cost a frame; one path costs a millisecond. Those on the same half px are one.
 */
export const squares = (specks: Iterable<Speck>): string =>
  path(specks, (x, y) => `M${tenth(x)},${tenth(y)}h0`);

/** Crosses as one path; `reach` is half the width of one, in px. */
export const crosses = (specks: Iterable<Speck>, reach: number): string =>
  path(
    specks,
    (x, y) =>
      `M${tenth(x - reach)},${tenth(y - reach)}l${2 * reach},${2 * reach}m0,${-2 * reach}l${-2 * reach},${2 * reach}`,
  );

/** Upright ticks as one path, `height` px down from each place. */
export const ticks = (specks: Iterable<Speck>, height: number): string =>
  path(specks, (x, y) => `M${tenth(x)},${tenth(y)}v${height}`);

function path(specks: Iterable<Speck>, draw: (x: number, y: number) => string): string {
  const drawn = new Set<number>();
  const parts: string[] = [];
  for (const { x, y } of specks) {
    const [column, row] = [Math.round(2 * x), Math.round(2 * y)];
    const place = column * 65_536 + row; // no picture is 32,768 px high
    if (drawn.has(place)) continue;
    drawn.add(place);
    parts.push(draw(column / 2, row / 2));
  }
  return parts.join('');
}

/** Circles as one path, of `radius` px. */
export const circles = (specks: Iterable<Speck>, radius: number): string =>
  path(
    specks,
    (x, y) =>
      `M${tenth(x - radius)},${tenth(y)}a${radius} ${radius} 0 1 0 ${2 * radius},0a${radius} ${radius} 0 1 0 ${-2 * radius},0`,
  );

/** A speck with a radius of its own, in px. */
export interface Disc extends Speck {
  readonly radius: number;
}

/** Discs as one path. */
export const discs = (all: Iterable<Disc>): string => {
  const parts: string[] = [];
  for (const { x, y, radius } of all) {
    const r = tenth(radius);
    parts.push(`M${tenth(x - r)},${tenth(y)}a${r} ${r} 0 1 0 ${2 * r},0a${r} ${r} 0 1 0 ${-2 * r},0`);
  }
  return parts.join('');
};
