import { readFileSync } from 'node:fs';
import { type Book, parseBook } from '../sim/language/book.ts';
import { BookError } from '../sim/language/bookFile.ts';
import type { Library } from '../sim/language/library.ts';

let book: Book | undefined;
const own = new Map<string, Book>();

/** The library that has the book of a file, read once. */
export const libraryOf =
  (file: string): Library =>
  () => {
    const read = own.get(file) ?? parseBook(file);
    own.set(file, read);
    return read;
  };

/** The book of the article, read once. @throws BookError if its file is damaged or missing */
export function library(): Book {
  book ??= parseBook(fileOfTheBook());
  return book;
}

function fileOfTheBook(): string {
  try {
    return readFileSync(new URL('../../public/moby-dick.txt', import.meta.url), 'utf8');
  } catch (error) {
    throw new BookError(
      `it cannot be read (${error instanceof Error && 'code' in error ? error.code : error})`,
    );
  }
}
