import { shown } from '../field.ts';
import { type Reference, referenceOf } from './attested.ts';
import { BookError, chaptersOf } from './bookFile.ts';
import { gather, type Sentences, together } from './sentences.ts';
import { done, type Steps } from './steps.ts';

/** A text to live in: what people write, what they are known to have written, and what nobody may learn from. */
export interface Book {
  /** Every word and mark of the book by its id: 0 is the boundary between sentences, then the marks, then the words. */
  readonly words: readonly string[];
  /** The chapters that a loop may read. */
  readonly readable: readonly Sentences[];
  /** The human reference: chapters that no loop trains on. */
  readonly reference: Reference;
  /** Chapters that models are judged by. */
  readonly heldOut: Sentences;
}

/** What is not a word. */
const MARKS = [',', ';', ':', '.', '!', '?', '—'] as const;

/** Ids from here on are words. */
export const FIRST_WORD = MARKS.length + 1;

/** Shares of the book, in words: about a twentieth held out, a third for reference. */
const SHARES = { heldOut: 0.05, reference: 0.33, readable: 0.62 } as const;

/**
 * Reads a book from its file.
 * @throws BookError if the text is empty, cut short, damaged, or something else
 */
export function parseBook(text: string): Book {
  return done(bookOf(chaptersOf(text)));
}

/**
 * Binds chapters, in order, into a book: each goes to the part that lacks most of its share so far, so that the parts
 * are spread through the book and the same for everyone.
 * @param chapters sentences, their words and marks parted by spaces
 * @throws BookError if there are too few chapters for every part to have one, if a sentence has a gap in it, or if the
 * parts have nothing in common: then no sentence could be called attested
 */
export function* bookOf(chapters: readonly (readonly string[])[]): Steps<Book> {
  const ids = new Map<string, number>(MARKS.map((mark, i) => [mark, i + 1]));
  const parts: Record<keyof typeof SHARES, Sentences[]> = { heldOut: [], reference: [], readable: [] };
  const names = ['readable', 'reference', 'heldOut'] as const;
  const lengths = { heldOut: 0, reference: 0, readable: 0 };
  let read = 0;
  for (const chapter of chapters) {
    yield;
    const sentences = numbered(chapter, ids);
    read += sentences.tokens.length;
    const lacks = (part: keyof typeof SHARES): number => SHARES[part] * read - lengths[part];
    const poorest = names.reduce((best, part) => (lacks(part) > lacks(best) ? part : best));
    parts[poorest].push(sentences);
    lengths[poorest] += sentences.tokens.length;
  }
  if (names.some((part) => lengths[part] === 0)) throw new BookError('it has too few chapters');
  const heldOut = together(parts.heldOut);
  const reference = referenceOf(together(parts.reference), heldOut);
  if (reference.usual === 0) throw new BookError('its chapters have nothing in common');
  return { words: ['', ...ids.keys()], readable: parts.readable, reference, heldOut };
}

/** Sentences with the ids of their words; a word that is new is given the next one. */
function numbered(sentences: readonly string[], ids: Map<string, number>): Sentences {
  const buffer = new Int32Array(sentences.reduce((longest, { length }) => Math.max(longest, length), 0));
  return gather(sentences.length, (i) => {
    let length = 0;
    for (const word of sentences[i]!.split(' ')) {
      if (word === '')
        throw new BookError(`it is damaged: a sentence has a gap in it, ${shown(sentences[i])}`);
      let id = ids.get(word);
      if (id === undefined) {
        id = ids.size + 1;
        ids.set(word, id);
      }
      buffer[length++] = id;
    }
    return buffer.subarray(0, length);
  });
}
