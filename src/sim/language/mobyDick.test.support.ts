import { readFileSync } from 'node:fs';
import { parseBook } from './book.ts';
import { chaptersOf } from './bookFile.ts';

/** The book's file, as it is checked in. */
export const MOBY_DICK_FILE = readFileSync(new URL('../../../public/moby-dick.txt', import.meta.url), 'utf8');

export const MOBY_DICK = parseBook(MOBY_DICK_FILE);

const beginning = chaptersOf(MOBY_DICK_FILE).slice(0, 12);

/** The first twelve chapters as a book of their own: quickly read, where it matters not what is read. */
export const BEGINNING_FILE = `# The beginning. Sentences: ${beginning.flat().length}

${beginning.map((sentences) => sentences.join('\n')).join('\n\n')}

# The end
`;

export const BEGINNING = parseBook(BEGINNING_FILE);
