/** A picture and the plot inside it, in px from the picture's top left corner. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Room around the plot, in px, for ticks and words. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The plot that is left of a picture inside its margins; never narrower or lower than 1 px. */
export function frame(width: number, height: number, margins: Margins): Frame {
  return {
    width,
    height,
    top: margins.top,
    left: margins.left,
    right: Math.max(margins.left + 1, width - margins.right),
    bottom: Math.max(margins.top + 1, height - margins.bottom),
  };
}
