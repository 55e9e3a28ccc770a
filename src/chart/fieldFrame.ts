import { type Frame, frame } from './frame.ts';

/** Where the field of dots lies, and beside it the strip of what has no place in reality. */
export function fieldFrame(width: number, height: number): { readonly plot: Frame; readonly strip: Frame } {
  const narrow = width < 500;
  const panel = narrow ? 44 : 96;
  // What the dots are takes one line above them, two or three.
  const lines = narrow ? 3 : width < 745 ? 2 : 1;
  const plot = frame(width, height, {
    top: 7 + 15 * lines,
    right: panel + (narrow ? 10 : 28),
    bottom: 26,
    left: 2,
  });
  return { plot, strip: { ...plot, left: width - panel, right: width - 2 } };
}
