import type { Book } from './book.ts';
import { BookError } from './bookFile.ts';

/** Where the text world finds its book: a file on disk, what a page has loaded, or a small one of a test. */
export type Library = () => Book;

/** @throws BookError always */
export const NO_LIBRARY: Library = () => {
  throw new BookError('the text world needs its book');
};
