/** How many shades a map has: `--shade-0`, nothing, to the last, all. */
export const SHADES = 18;

/** The class of a shade, 0…1. */
export const shadeClass = (share: number): string =>
  `shade-${Math.round(Math.min(1, Math.max(0, share)) * (SHADES - 1))}`;
