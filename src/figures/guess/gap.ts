import { NO_BREAK, roughPercent } from '../../chart/number.ts';
import { percent } from '../../chart/share.ts';
import type { Line } from '../../controls/stroke.ts';
import type { Course } from '../picture.ts';
import { TRICKLE } from './variants.ts';

/** Of what was there at generation 0, how much is left at each generation; a band about it likewise. */
export function leftOf({ mean, q05, q25, q75, q95 }: Course) {
  const whole = mean[0]!;
  const share = (values: ArrayLike<number>) => Array.from(values, (value) => value / whole);
  return { mean: share(mean), q05: share(q05), q25: share(q25), q75: share(q75), q95: share(q95) };
}

/** What is left at the end of each run, 0…1. */
export interface Endings {
  readonly closed: number;
  readonly trickle: number;
  readonly everything: number;
}

/** What the reader's line says of a generation; where it ends early it is taken to go on level. */
export const expectedAt = (line: Line, generation: number): number =>
  line[Math.min(generation, line.length - 1)]!;

/** How the runs ended, and beside them what the reader expected, if a line was drawn. */
export function endWords({ closed, trickle, everything }: Endings, expected: number | undefined): string {
  const runs =
    `the closed loop ends with ${roughPercent(closed)}, a ${percent(TRICKLE)} trickle of new human work ` +
    `with ${roughPercent(trickle)}, throwing nothing away with ${roughPercent(everything)}.`;
  return expected === undefined
    ? `Measured against all that the first model knew, ${runs}`
    : `You expected ${roughPercent(expected)}; ${runs}`;
}

/** From here on, in points of a hundred, a line has missed. */
const CLOSE = 5;

/** Where the reader's line and the closed loop lie farthest apart, in words. @param left by generation, 0…1 */
export function gapWords(line: Line, left: ArrayLike<number>): string {
  const gaps = Array.from(left, (share, generation) => Math.abs(expectedAt(line, generation) - share));
  const widest = Math.max(...gaps);
  const at = gaps.indexOf(widest);
  const points = Math.round(widest * 100);
  if (points < CLOSE)
    return points === 0
      ? 'Your line is the closed loop’s.'
      : `Your line stays within ${points}${NO_BREAK}points of the closed loop all the way.`;
  const [expected, found] = [expectedAt(line, at), left[at]!];
  const how =
    expected > found ? 'Forgetting was faster than you thought' : 'Forgetting was slower than you thought';
  return `${how}, most of all at generation ${at}: you expected ${roughPercent(expected)} to be left there, and it was ${roughPercent(found)}.`;
}
