import { scaleLinear, scaleLog } from 'd3-scale';
import { type Frame, frame } from './frame.ts';

/** Height of the strip below the plot in which lost kinds lie, and of the gap above it, in px. */
export const RAIL = { gap: 7, height: 13 };

/** Where everything of a rank–abundance chart lies. Whoever lets readers point at a kind needs to know. */
export interface RankFrame {
  /** The plot of the ranked kinds. Its foot is the floor of the scale; the rail lies below. */
  readonly plot: Frame;
  /** The panel of what has no rank in reality. */
  readonly junk: Frame;
  /** Px of a rank, 1…kinds. */
  readonly x: (rank: number) => number;
  /** Rank at a px, unrounded. */
  readonly rankAt: (px: number) => number;
  /** Px of a level (log₁₀ of a share). From `floor` down to `floor − 1` a level lies on its way into the rail. */
  readonly y: (level: number) => number;
}

/** @param floor log₁₀ of the smallest share shown */
export function rankFrame(width: number, height: number, kinds: number, floor: number): RankFrame {
  const narrow = width < 480;
  const panel = narrow ? 44 : 72;
  const margins = {
    top: 28,
    right: panel + (narrow ? 12 : 20),
    bottom: 38 + RAIL.gap + RAIL.height,
    left: 50,
  };
  const plot = frame(width, height, margins);
  const junk = { ...plot, left: width - panel, right: width - 2 };
  const x = scaleLog([1, kinds], [plot.left + 5, plot.right - 3]);
  const above = scaleLinear([floor, 0], [plot.bottom - 2, plot.top]);
  const below = scaleLinear([floor - 1, floor], [plot.bottom + RAIL.gap, plot.bottom - 2]);
  return {
    plot,
    junk,
    x,
    rankAt: (px) => x.invert(px),
    y: (level) => (level < floor ? below(level) : above(level)),
  };
}
