import { describe, expect, it } from 'vitest';
import { FIRST_WORD, parseBook } from './book.ts';
import { BookError } from './bookFile.ts';
import { MOBY_DICK, MOBY_DICK_FILE } from './mobyDick.test.support.ts';
import { type Sentences, sentenceAt, sentenceCount } from './sentences.ts';

const inWords = (sentences: Sentences, i: number): string =>
  [...sentenceAt(sentences, i)].map((id) => MOBY_DICK.words[id]).join(' ');

describe('Moby-Dick', () => {
  const { words, readable, heldOut, reference } = MOBY_DICK;
  const readableWords = readable.reduce((sum, { tokens }) => sum + tokens.length, 0);

  it('begins with its first sentence, and has its heroes with capitals', () => {
    expect(inWords(readable[0]!, 0)).toBe('call me Ishmael .');
    for (const word of ['Ahab', 'Queequeg', 'Pequod', 'I', 'whale', 'the']) expect(words).toContain(word);
    for (const word of ['ahab', 'queequeg', 'Call']) expect(words).not.toContain(word);
  });

  it('is made of distinct words, with no mark among those counted as words', () => {
    expect(new Set(words).size).toBe(words.length);
    for (const word of words.slice(FIRST_WORD))
      expect(word).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}'.-]*$|^'\p{L}+$/u);
  });

  it('is parted: about a twentieth is held out, a third is reference, the rest can be read', () => {
    const all = MOBY_DICK_FILE.replace(/^#.*$/gm, '').split(/\s+/).filter(Boolean).length;
    expect(heldOut.tokens.length / all).toBeCloseTo(0.05, 2);
    expect(readableWords / all).toBeCloseTo(0.62, 2);
    expect(reference.pairs.size).toBeGreaterThan(30_000);
  });

  it('has 5,394 sentences to read, which the docs of the text world count on', () => {
    expect(readable.reduce((sum, chapter) => sum + sentenceCount(chapter), 0)).toBe(5394);
  });

  it('has a reference that knows about half of the neighbours in a sentence that it does not hold', () => {
    expect(reference.usual).toBeGreaterThan(0.45);
    expect(reference.usual).toBeLessThan(0.65);
  });
});

describe('a book', () => {
  const file = (chapters: string, count: number, end = '# The end\n') =>
    `# A tale. Sentences: ${count}\n# of no origin\n\n${chapters}\n\n${end}`;
  const tale = file('a b .\nc d !\n\ne f .\n\na c .\n\nb d .\n\nb f .\n\na f .', 7);

  it('needs no more than chapters of sentences', () => {
    const { words, readable } = parseBook(tale);
    expect(words.slice(FIRST_WORD)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(readable.length).toBeGreaterThan(0);
  });

  it.each([
    ['empty', '', 'it is empty'],
    ['a page that was served in its place', '<!doctype html>\n<title>Not found</title>\n', 'not a book'],
    ['cut short at any place', tale.slice(0, -20), 'cut short'],
    ['cut short by its last letter', tale.slice(0, -1), 'cut short'],
    ['short of a sentence', tale.replace('c d !\n', ''), 'announces 7 sentences and has 6'],
    ['too short to be parted', file('a b .\n\na c .', 2), 'too few chapters'],
  ])('is refused when it is %s', (_, text, reason) => {
    expect(() => parseBook(text)).toThrow(BookError);
    expect(() => parseBook(text)).toThrow(reason);
  });
});
