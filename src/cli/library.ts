import { readFileSync } from 'node:fs';
import { type Book, parseBook } from '../sim/language/book.ts';

let book: Book | undefined;

/** The book of the article, read once. @throws BookError if its file is damaged */
export function library(): Book {
  book ??= parseBook(readFileSync(new URL('../../public/moby-dick.txt', import.meta.url), 'utf8'));
  return book;
}
