// A letter of the figures' sans at 12 px is about this wide on average; text in SVG does not wrap by itself.
const LETTER = 6.1;

/** Width of lines of text, about, in px. */
export const widthOf = (lines: readonly string[]): number =>
  LETTER * Math.max(...lines.map(({ length }) => length));

/** Breaks a sentence into lines that fit a width in px, at spaces; a word longer than that keeps a line alone. */
export function wrap(text: string, width: number): readonly string[] {
  const room = Math.max(1, Math.floor(width / LETTER));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && longer.length <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
