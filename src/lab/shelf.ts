import { type Book, parseBook } from '../sim/language/book.ts';
import { type Library, NO_LIBRARY } from '../sim/language/library.ts';

let text: string | undefined;
let book: Book | undefined;

/**
 * The library that has the book of a file, or none without one. A book is read when it is first asked for, and once: the
 * thread keeps the last one read.
 */
export function shelf(file: string | undefined): Library {
  if (file === undefined) return NO_LIBRARY;
  return () => {
    if (file !== text || !book) book = parseBook(file);
    text = file;
    return book;
  };
}
