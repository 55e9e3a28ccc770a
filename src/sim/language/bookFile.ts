/** A text that is no book. The message is a sentence's end: "it is cut short". */
export class BookError extends Error {
  override readonly name = 'BookError';
}

/** How many sentences a book's first line announces; undefined where it is not a book's. */
export function announcedSentences(text: string): number | undefined {
  const announced = /^#.*\bSentences: (\d+)\s*$/.exec(text.slice(0, text.indexOf('\n')));
  return announced ? Number(announced[1]) : undefined;
}

/**
 * The sentences of a book's file, by chapter, as it has them: a line `# … Sentences: N`, more lines with `#`, then a
 * sentence a line, its words and marks parted by spaces, a blank line between chapters, and at last `# The end`. Far
 * quicker than to read it all: a door may ask for this alone.
 * @throws BookError as `parseBook`
 */
export function chaptersOf(text: string): string[][] {
  if (text.trim() === '') throw new BookError('it is empty');
  const announced = announcedSentences(text);
  if (announced === undefined)
    throw new BookError('it is not a book: the first line does not say how many sentences follow');
  if (!text.endsWith('\n# The end\n')) throw new BookError('it is cut short: its last line is missing');
  const chapters = text
    .split(/\n{2,}/)
    .map((chapter) => chapter.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#')))
    .filter((chapter) => chapter.length > 0);
  const count = chapters.reduce((sum, { length }) => sum + length, 0);
  if (count !== announced)
    throw new BookError(`it is damaged: it announces ${announced} sentences and has ${count}`);
  return chapters;
}

/**
 * The file of a book that `parseBook` reads.
 * @param title ends with a full stop
 * @param chapters sentences, their words and marks parted by spaces
 * @param about more lines of its head
 */
export function bookFile(
  title: string,
  chapters: readonly (readonly string[])[],
  about: readonly string[] = [],
): string {
  const sentences = chapters.reduce((sum, { length }) => sum + length, 0);
  const head = [`# ${title} Sentences: ${sentences}`, ...about.map((line) => `# ${line}`)];
  const body = chapters.map((chapter) => chapter.join('\n'));
  return `${[head.join('\n'), ...body, '# The end'].join('\n\n')}\n`;
}
