import { tenth } from './path.ts';

/** Anything that can say where it is. */
export interface Speck {
  readonly x: number;
  readonly y: number;
}

/**
 * Squares, or dots, as one path: a subpath of hardly any length, drawn as what its `stroke-linecap` is, the stroke's width
 * wide (printers leave out those of none). Two thousand elements would cost a frame; one path costs a millisecond. Those on the same half px are one.
 */
export const squares = (specks: Iterable<Speck>): string =>
  path(specks, { body: 'h.1', start: [0, 0], end: [0.1, 0] });

/** Crosses as one path; `reach` is half the width of one, in px. */
export function crosses(specks: Iterable<Speck>, reach: number): string {
  const r = tenth(reach);
  const body = `l${pair(2 * r, 2 * r)}m${pair(0, -2 * r)}l${pair(-2 * r, 2 * r)}`;
  return path(specks, { start: [-r, -r], body, end: [-r, r] });
}

/** Upright ticks as one path, `height` px down from each place. */
export const ticks = (specks: Iterable<Speck>, height: number): string =>
  path(specks, { start: [0, 0], body: `v${height}`, end: [0, height] });

/** Half px to a row, and more than any picture has. */
const ROW = 65_536;

/** What is drawn at each place: from where, seen from the place, and where it leaves the pen. */
interface Stamp {
  readonly start: readonly [x: number, y: number];
  readonly body: string;
  readonly end: readonly [x: number, y: number];
}

/**
 * Row by row, each begins where the one before it ended: said in so few different words, a rail full of ticks packs to a
 * tenth. In one path the order of its marks cannot be seen.
 */
function path(specks: Iterable<Speck>, { start, body, end }: Stamp): string {
  const drawn = new Set<number>();
  for (const { x, y } of specks) drawn.add(Math.round(2 * y) * ROW + Math.round(2 * x));
  const parts: string[] = [];
  let [penX, penY] = [0, 0];
  for (const place of Float64Array.from(drawn).sort()) {
    const row = Math.round(place / ROW);
    const [placeX, placeY] = [(place - row * ROW) / 2, row / 2]; // all are tenths: the moves add up
    const move = parts.length === 0 ? 'M' : 'm'; // M: several may follow one another in one path
    parts.push(`${move}${pair(placeX + start[0] - penX, placeY + start[1] - penY)}${body}`);
    [penX, penY] = [placeX + end[0], placeY + end[1]];
  }
  return parts.join('');
}

/** Two numbers, as short as a path may have them: 0.5 and −3 → ".5-3". */
function pair(x: number, y: number): string {
  const second = short(y);
  return second.startsWith('-') ? short(x) + second : `${short(x)},${second}`;
}

function short(px: number): string {
  const text = `${tenth(px)}`;
  if (text.startsWith('0.')) return text.slice(1);
  return text.startsWith('-0.') ? `-${text.slice(2)}` : text;
}

/** Circles as one path, of `radius` px. */
export function circles(specks: Iterable<Speck>, radius: number): string {
  const r = tenth(radius);
  const body = `a${r} ${r} 0 1 0 ${2 * r},0a${r} ${r} 0 1 0 ${-2 * r},0`;
  return path(specks, { start: [-r, 0], body, end: [-r, 0] });
}

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
