import { digestOf } from '../digest.ts';
import { TEXT_SIZE } from '../scenario.ts';
import { type Book, bookOf } from './book.ts';
import { BookError, bookFile } from './bookFile.ts';
import { plainText } from './plainText.ts';
import { sentencesOf, type Token, tokensOf } from './prose.ts';
import { sentenceCount } from './sentences.ts';
import type { Steps } from './steps.ts';

/** A reader's own text, as the text world takes it. */
export interface OwnText {
  /** What scenarios call it: 16 hex digits over its sentences. */
  readonly name: string;
  /** As the file of a book. */
  readonly file: string;
  readonly words: number;
  readonly sentences: number;
  /** Sentences a batch: as many as for the book of the article, or as are there without the rounds repeating them at once. */
  readonly size: number;
}

/** A text that cannot be learned. The message is a sentence for whoever gave it. */
export class TextError extends Error {
  override readonly name = 'TextError';
}

/** Words that a text must have, and may have. */
export const FEWEST_WORDS = 2000;
export const MOST_WORDS = 500_000;

/** Letters and all else: longer texts are not even counted. */
export const MOST_LETTERS = 8_000_000;

/** Letters by which it is told whether a text is one, and in which script. */
const BEGINNING = 20_000;

const FEWEST_SENTENCES = 30;

/** Shares of a book are spread through it best if there are some hundred chapters to deal out. */
const CHAPTERS = 120;

/** Batches of people's sentences before they repeat themselves: with 5 % fresh that is ten generations. */
const BATCHES = 1.5;

/** Words to a mark that may end a sentence, above which a text hardly marks where its sentences end. */
const UNMARKED = 60;

/** A sentence is cut that is longer, in words and marks; where ends are not marked, one that is longer than sentences are. */
const LONGEST = 120;
const USUAL = 25;

/** Scripts that put no space between words. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/gu;

/** Different words to all words, above which hardly any comes again. */
const LIST = 0.85;

/** @returns how many words are in a text, counted as they will be learned */
export function* wordsIn(text: string): Steps<number> {
  if (text.length > MOST_LETTERS) return Number.POSITIVE_INFINITY;
  return countWords(yield* tokensOf(yield* plainText(text)));
}

/**
 * Makes any text of words with spaces between them, in whatever language, a book to live in.
 * @throws TextError if it is too short, too long, or no text of words
 */
export function* bindText(text: string): Steps<OwnText> {
  refuseUnreadable(text);
  const plain = yield* plainText(text);
  const tokens = yield* tokensOf(plain);
  const words = countWords(tokens);
  refuseBySize(plain, words);
  yield* refuseList(tokens, words);

  const sentences = yield* sentencesAsMarked(plain, tokens, words);
  if (sentences.length < FEWEST_SENTENCES)
    throw new TextError(
      `Only ${sentences.length} sentences could be told apart; ${FEWEST_SENTENCES} are needed, each with its full stop or on a line of its own.`,
    );
  const chapters = dealt(sentences);
  const { readable } = yield* bound(chapters);
  const toRead = readable.reduce((sum, chapter) => sum + sentenceCount(chapter), 0);
  const file = bookFile('A text of one’s own.', chapters);
  return {
    name: yield* fingerprint(file),
    file,
    words,
    sentences: sentences.length,
    size: Math.min(TEXT_SIZE, Math.floor(toRead / BATCHES)),
  };
}

function refuseUnreadable(text: string): void {
  if (text.trim() === '') throw new TextError('There is nothing to learn from yet.');
  if (text.length > MOST_LETTERS) throw new TextError(tooLong(`${inMillions(text.length)} letters`));
  const beginning = text.slice(0, BEGINNING);
  const odd = beginning.match(/[^\P{Cc}\s]|\ufffd/gu)?.length ?? 0; // signs that are for machines
  if (text.includes('\0') || 100 * odd > beginning.length)
    throw new TextError('This is no text: it holds signs that no writing has, as pictures and programs do.');
}

function refuseBySize(text: string, words: number): void {
  if (words === 0) throw new TextError('There are no words in this.');
  const beginning = text.slice(0, BEGINNING);
  if (2 * (beginning.match(SPACELESS)?.length ?? 0) > (beginning.match(/\p{L}/gu)?.length ?? 0))
    throw new TextError(
      'This script puts no spaces between words, by which this model knows them: it cannot learn it.',
    );
  if (words < FEWEST_WORDS)
    throw new TextError(
      `This has ${written(words)} ${words === 1 ? 'word' : 'words'}; ${written(FEWEST_WORDS)} are needed, for a model must see words come again.`,
    );
  if (words > MOST_WORDS) throw new TextError(tooLong(`${written(words)} words`));
}

const tooLong = (size: string): string =>
  `This has ${size}; at most ${written(MOST_WORDS)} words can be learned here. A part of it will do.`;

function* refuseList(tokens: readonly Token[], words: number): Steps<void> {
  const different = new Set<string>();
  for (const [i, { text, isWord }] of tokens.entries()) {
    if (i % 1000 === 0) yield;
    if (isWord) different.add(text);
  }
  if (different.size > LIST * words)
    throw new TextError(
      'Hardly a word of this comes twice, as in a list: there is no telling which word follows which.',
    );
}

/** The book that will be lived in. @throws TextError if the world's own door would refuse it */
function* bound(chapters: readonly (readonly string[])[]): Steps<Book> {
  try {
    return yield* bookOf(chapters);
  } catch (error) {
    if (!(error instanceof BookError)) throw error;
    throw new TextError(`This cannot be learned: ${error.message}.`);
  }
}

const countWords = (tokens: readonly Token[]): number =>
  tokens.reduce((sum, { isWord }) => sum + (isWord ? 1 : 0), 0);

/**
 * Sentences, by what the text turns out to end them with: a mark before a capital; any mark, where half of them and more
 * have no capital after them; where there are hardly any marks, the ends of lines.
 */
function* sentencesAsMarked(plain: string, tokens: readonly Token[], words: number): Steps<string[]> {
  const { marks, within } = yield* endMarks(tokens);
  if (words > UNMARKED * marks) {
    const lines = yield* tokensOf(plain.replaceAll('\n', '\n\n'));
    return yield* cut(yield* sentencesOf([lines], 'at any mark'), USUAL);
  }
  const sentences = yield* sentencesOf([tokens], 'before a capital');
  const isUsed = 2 * sentences[0]!.length >= within;
  return yield* cut(isUsed ? sentences : yield* sentencesOf([tokens], 'at any mark'), LONGEST);
}

/** How many marks may end a sentence, and how many of them have a word after them. */
function* endMarks(tokens: readonly Token[]): Steps<{ readonly marks: number; readonly within: number }> {
  let marks = 0;
  let within = 0;
  for (const [i, { text }] of tokens.entries()) {
    if (i % 1000 === 0) yield;
    if (!/^[.!?]$/.test(text)) continue;
    marks += 1;
    if (tokens[i + 1]?.isWord) within += 1;
  }
  return { marks, within };
}

/** Sentences no longer than so many words and marks, those that are longer in equal pieces. */
function* cut([sentences = []]: readonly (readonly string[])[], longest: number): Steps<string[]> {
  const pieces: string[] = [];
  for (const [i, sentence] of sentences.entries()) {
    if (i % 50 === 0) yield;
    const tokens = sentence.split(' ');
    const count = Math.ceil(tokens.length / longest);
    const bound = (piece: number) => Math.floor((piece * tokens.length) / count);
    for (let piece = 0; piece < count; piece++)
      pieces.push(tokens.slice(bound(piece), bound(piece + 1)).join(' '));
  }
  return pieces;
}

/** Sentences in chapters of about the same number. */
function dealt(sentences: readonly string[]): string[][] {
  const chapters = Math.min(CHAPTERS, sentences.length);
  const bound = (i: number) => Math.floor((i * sentences.length) / chapters);
  return Array.from({ length: chapters }, (_, i) => sentences.slice(bound(i), bound(i + 1)));
}

function* fingerprint(file: string): Steps<string> {
  const letters = new Uint32Array(file.length);
  for (let i = 0; i < file.length; i++) {
    if (i % 50_000 === 0) yield;
    letters[i] = file.charCodeAt(i);
  }
  return digestOf(letters);
}

// Not by the engine's own lists of languages, which differ.
const written = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

const inMillions = (count: number): string => `${(count / 1e6).toFixed(1)} million`;
