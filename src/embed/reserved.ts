import { HEIGHTS, WIDTHS } from './heights.ts';

/** For a figure that is not known here: a newer one than this script. */
const UNKNOWN = 900;

/** Between two widths a line of text may have broken already. A frame a little too high moves nothing; one too low does. */
const SPARE = 16;

/** The height to keep free for an embed before it has told its own. @param width of the frame, in px */
export function reservedHeight(figure: string, width: number): number {
  const heights = Object.hasOwn(HEIGHTS, figure) && HEIGHTS[figure];
  if (!heights) return UNKNOWN;
  const right = Math.max(
    1,
    WIDTHS.findIndex((w, i) => w >= width || i === WIDTHS.length - 1),
  );
  const [from, to] = [WIDTHS[right - 1]!, WIDTHS[right]!];
  const share = Math.min(1, Math.max(0, (width - from) / (to - from)));
  return Math.ceil(heights[right - 1]! + share * (heights[right]! - heights[right - 1]!)) + SPARE;
}
