import { type Book, parseBook } from '../sim/language/book.ts';
import { type Library, NO_LIBRARY } from '../sim/language/library.ts';

/** Books that a thread keeps, read, by their files: that of the article and one of the reader's own. */
const KEPT = 2;

const read = new Map<string, Book>();

/**
 * The library that has the book of a file, or none without one. A book is read when it is first asked for, and once: the
 * thread keeps those that were asked for last.
 */
export function shelf(file: string | undefined): Library {
  if (file === undefined) return NO_LIBRARY;
  return () => {
    const book = read.get(file) ?? parseBook(file);
    read.delete(file);
    read.set(file, book);
    for (const oldest of [...read.keys()].slice(0, -KEPT)) read.delete(oldest);
    return book;
  };
}
