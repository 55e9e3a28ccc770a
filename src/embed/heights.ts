/** Widths at which the heights are given, in px. */
export const WIDTHS = [280, 360, 480, 640, 760, 960, 1200] as const;

/** How high each figure's embed is at those widths, in px; between them it is nearly a straight line. */
export const HEIGHTS: Readonly<Record<string, readonly number[]>> = {};
