import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText } from '../anyHostile.test.support.ts';
import { run } from '../run.ts';
import { text } from '../scenario.ts';
import { type Book, parseBook } from './book.ts';
import { BookError } from './bookFile.ts';
import { MOBY_DICK_FILE } from './mobyDick.test.support.ts';

/** The book in a file; undefined where the file is refused, in one plain line. Any other error is a fault. */
function read(file: string): Book | undefined {
  try {
    return parseBook(file);
  } catch (error) {
    if (!(error instanceof BookError)) throw error;
    if (error.message.length > 600 || /[\p{C}\p{Zl}\p{Zp}]/u.test(error.message)) expect.fail(error.message);
    return undefined;
  }
}

const word = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('a', 'b', 'c', 'd', '.', ',', '!') },
  { weight: 1, arbitrary: hostileText },
);
const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const chapters = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { maxLength: 8 });

/** Files that are nearly books: the number of sentences is mostly right, the end mostly there. */
const anyFile = fc
  .tuple(
    chapters,
    fc.constantFrom(0, 0, 0, 0, 1, -1, 1e9),
    fc.constantFrom(...'\n\n\n\r '.split('')),
    hostileText,
  )
  .map(([parts, off, gap, rest]) => {
    const count = parts.reduce((sum, { length }) => sum + length, 0) + off;
    const end = off === 1 ? rest : '# The end\n';
    return `# A tale. Sentences: ${count}\n\n${parts.map((part) => part.join('\n')).join(`\n${gap}`)}\n\n${end}`;
  });

function expectSound({ words, readable, heldOut, reference }: Book): void {
  const isIn = (id: number) => id > 0 && id < words.length;
  const isSound =
    new Set(words).size === words.length &&
    words.slice(1).every((each) => each !== '') &&
    [...readable, heldOut].every(
      ({ tokens, starts }) => tokens.every(isIn) && starts.at(-1) === tokens.length,
    ) &&
    reference.usual > 0 &&
    reference.usual <= 1;
  if (!isSound) expect.fail(JSON.stringify(words));
}

describe('a hostile file of a book', () => {
  it('is a book or is refused: ten thousand files', () => {
    let books = 0;
    fc.assert(
      fc.property(
        fc.oneof({ weight: 9, arbitrary: anyFile }, { weight: 1, arbitrary: hostileText }),
        (file) => {
          const book = read(file);
          if (!book) return;
          books += 1;
          expectSound(book);
        },
      ),
      { seed: 1, numRuns: 10_000 },
    );
    expect(books).toBeGreaterThan(200); // and not because all are refused
  });

  it('that is read as a book can be lived in, whatever the filter', () => {
    const filter = fc.constantFrom('grounded' as const, 'popular' as const);
    fc.assert(
      fc.property(anyFile, filter, (file, by) => {
        const book = read(file);
        if (!book) return;
        const tiny = text({ size: 8, generations: 2, replicates: 1, selection: 3, filter: by, fresh: 0.2 });
        const { values } = run(tiny, () => book);
        if (!values.every(Number.isFinite)) expect.fail(file);
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  it('cut anywhere, or changed by a letter, is refused or still a book: the real one', () => {
    const change = fc.record({
      at: fc.nat({ max: MOBY_DICK_FILE.length }),
      letter: fc.string({ maxLength: 1 }),
    });
    fc.assert(
      fc.property(change, fc.boolean(), ({ at, letter }, isCut) => {
        const file = isCut
          ? MOBY_DICK_FILE.slice(0, at)
          : MOBY_DICK_FILE.slice(0, at) + letter + MOBY_DICK_FILE.slice(at + 1);
        const book = read(file);
        if (isCut && book && at < MOBY_DICK_FILE.length) expect.fail(`cut at ${at}`);
      }),
      { seed: 3, numRuns: 8 },
    );
  });

  it('with a chapter of more sentences than a call takes arguments is read', () => {
    const many = 200_000;
    // In the order in which they are dealt out: the long one is for people to write.
    const chapters = [
      'a b .\n'.repeat(many),
      ...Array.from({ length: 9 }, () => 'a b .\n'.repeat(many / 10)),
    ];
    const file = `# A tale. Sentences: ${1.9 * many}\n\n${chapters.join('\n')}\n# The end\n`;
    expectSound(parseBook(file));
  });

  it('whose chapters share no neighbours is refused: no filter could call anything attested', () => {
    const lines = Array.from({ length: 8 }, (_, i) => `a${i} b${i} c${i}`);
    expect(() => parseBook(`# A tale. Sentences: 8\n\n${lines.join('\n\n')}\n\n# The end\n`)).toThrow(
      'nothing in common',
    );
  });
});
