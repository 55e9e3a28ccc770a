import { readFileSync } from 'node:fs';
import { type Book, parseBook } from '../sim/language/book.ts';

let book: Book | undefined;

/** The book of the text world, at build time: builds and tests run in the project's folder. @throws BookError */
export function library(): Book {
  book ??= parseBook(readFileSync('public/moby-dick.txt', 'utf8'));
  return book;
}
