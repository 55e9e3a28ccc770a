import { curveCatmullRom, line } from 'd3-shape';
import type { Position } from './path.ts';

/** A hand draws in strokes of so many px, and each ends up to so many px beside where it should. */
const STROKE = 11;
const MISS = 1.3;

/**
 * A line through `shares` at 0, 1, 2, … as a hand with a pencil would draw it, as SVG path data. It shakes the same
 * each time, so that it stays as it is while it grows.
 * @param hand another one draws the same line a little otherwise
 */
export function pencilPath(shares: ArrayLike<number>, x: Position, y: Position, hand: number): string {
  const end = shares.length - 1;
  const stroke = Math.max(0.2, STROKE / Math.abs(x(1) - x(0)));
  const points: [number, number][] = [];
  for (let i = 0; i * stroke < end; i++) {
    const before = Math.floor(i * stroke);
    const share = shares[before]! + (i * stroke - before) * (shares[before + 1]! - shares[before]!);
    points.push([x(i * stroke), y(share) + MISS * shake(i, hand)]);
  }
  points.push([x(end), y(shares[end]!)]);
  return line().curve(curveCatmullRom).digits(1)(points) ?? '';
}

/** From −1 to 1, without order. */
function shake(i: number, hand: number): number {
  const wave = Math.sin(i * 12.9898 + hand * 78.233) * 43758.5453;
  return 2 * (wave - Math.floor(wave)) - 1;
}
