/** A word as it is printed, and what becomes of it. */
export interface PrintedWord {
  readonly text: string;
  /** It follows the one before without a space: a comma, a full stop. */
  readonly isGlued: boolean;
  /** Undefined for a word that is alive; else how much of it has faded, 0…1. */
  readonly faded: number | undefined;
}

/** Breaks words into lines that fit a width, given how wide a text is; a glued mark never begins a line. */
export function lines(
  words: readonly PrintedWord[],
  width: number,
  widthOf: (text: string) => number,
): readonly (readonly PrintedWord[])[] {
  const broken: PrintedWord[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const next = words[i + 1];
    const own = widthOf(word.isGlued ? word.text : ` ${word.text}`);
    const withMark = own + (next?.isGlued ? widthOf(next.text) : 0);
    if (word.isGlued || used + withMark <= width) {
      broken.at(-1)?.push(word);
      used += own;
    } else {
      broken.push([word]);
      used = widthOf(word.text);
    }
  }
  return broken;
}

const NARROW = /[iljtfrI.,;:!'’\-\s]/;
const WIDE = /[mwMW—]/;

/**
 * About how wide a text of the serif is, in px: text in SVG does not wrap by itself, and where it is drawn first, on the
 * server, nothing can be measured. A little generous: a line too short is better than one too long.
 */
export function serifWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) {
    if (NARROW.test(letter)) width += 0.34;
    else if (WIDE.test(letter)) width += 0.88;
    else width += letter === letter.toLowerCase() ? 0.545 : 0.7;
  }
  return width * size;
}
