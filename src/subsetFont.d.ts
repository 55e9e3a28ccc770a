/** The little that is used of subset-font, which brings no types. */
declare module 'subset-font' {
  /** @param text the letters to keep */
  export default function subset(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'sfnt' | 'woff' | 'woff2';
      keepFeatures?: readonly string[];
      variationAxes?: { wght: number | { min: number; max: number } };
    },
  ): Promise<Buffer>;
}
