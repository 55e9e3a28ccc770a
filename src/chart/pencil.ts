import { curveCatmullRom, line } from 'd3-shape';
import type { Position } from './path.ts';

/** A line is drawn in so many strokes from place to place, and each misses by up to so many px. */
const STROKES = 3;
const MISS = 1.1;

/**
 * A line through `shares` at 0, 1, 2, … as a hand with a pencil would draw it, as SVG path data. It shakes the same
 * each time, so that it stays as it is while it grows.
 * @param hand another one draws the same line a little otherwise
 */
export function pencilPath(shares: ArrayLike<number>, x: Position, y: Position, hand: number): string {
  const length = (shares.length - 1) * STROKES + 1;
  const points = Array.from({ length: Math.max(0, length) }, (_, i): [number, number] => {
    const at = i / STROKES;
    const before = Math.floor(at);
    const share = shares[before]! + (at - before) * ((shares[before + 1] ?? 0) - shares[before]!);
    return [x(at), y(share) + MISS * shake(i, hand)];
  });
  return line().curve(curveCatmullRom).digits(1)(points) ?? '';
}

/** From −1 to 1, without order. */
function shake(i: number, hand: number): number {
  const wave = Math.sin(i * 12.9898 + hand * 78.233) * 43758.5453;
  return 2 * (wave - Math.floor(wave)) - 1;
}
