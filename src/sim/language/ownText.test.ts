import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText } from '../anyHostile.test.support.ts';
import { run } from '../run.ts';
import { text } from '../scenario.ts';
import { series } from '../summary.ts';
import { LANGUAGE_NAMES, textIn } from './anyOwnText.test.support.ts';
import { FIRST_WORD, parseBook } from './book.ts';
import { chaptersOf } from './bookFile.ts';
import { BEGINNING_FILE } from './mobyDick.test.support.ts';
import { bindText, FEWEST_WORDS, MOST_WORDS, type OwnText, TextError, wordsIn } from './ownText.ts';
import { done } from './steps.ts';

const bind = (given: string): OwnText => done(bindText(given));
const sentencesIn = (given: string): string[] => chaptersOf(bind(given).file).flat();

/** Why a text is refused: a plain sentence. Any other error is a fault. */
function refusal(given: string): string | undefined {
  try {
    bind(given);
    return undefined;
  } catch (error) {
    if (!(error instanceof TextError)) throw error;
    if (!/^[A-Z][^\n]{10,300}\.$/.test(error.message)) expect.fail(error.message);
    return error.message;
  }
}

/** Without capitals, and without what Turkish tells apart by dots. */
const folded = (given: string): string =>
  given.normalize('NFC').toLowerCase().replaceAll('i\u0307', 'i').replaceAll('ı', 'i');

const tale = textIn('English', 400);

describe('a text of one’s own', () => {
  it.each(LANGUAGE_NAMES)(
    'may be in %s: all of its words are kept, parted into its sentences',
    (language) => {
      const given = textIn(language, 400);
      const own = bind(given);
      expect(own.sentences).toBe(400);
      expect(own.words).toBe(given.split(/[\s,،.?!;؟।]+/).filter(Boolean).length);
      const { words } = parseBook(own.file);
      const known = new Set(folded(given).split(/[\s,،.?!;؟।]+/));
      for (const word of words.slice(FIRST_WORD)) expect(known).toContain(folded(word));
    },
  );

  it('makes small letters as Turkish does where it is Turkish', () => {
    const { words } = parseBook(bind(textIn('Turkish', 400)).file);
    for (const word of ['ışık', 'ıssız', 'İstanbul']) expect(words).toContain(word);
    for (const word of ['işık', 'issız', 'Işık']) expect(words).not.toContain(word);
  });

  it.each([
    ['line breaks of Windows', tale.replaceAll('\n', '\r\n')],
    ['of an old Macintosh', tale.replaceAll('\n', '\r')],
    ['a mark of byte order', `\ufeff${tale}`],
    ['curly quotation marks around sentences', tale.replace(/([A-Z][^.?!]*[.?!])/g, '“$1”')],
    ['hyphens that nobody sees', tale.replaceAll('harbour', 'har\u00adbour')],
    ['letters in two parts', tale.normalize('NFD')],
    ['addresses between sentences', tale.replace(/([.?!]) /g, '$1 https://example.org/a?b=c#d ')],
  ])('is the same, to the last digit of its name, with %s', (_, given) => {
    expect(bind(given)).toEqual(bind(tale));
  });

  it('is what a reader would see of HTML: no tags, no scripts, no addresses, entities as signs', () => {
    const body = tale
      .split('\n\n')
      .map((part) => `<p class="x">${part.replace(' and ', ' <b>and</b>&nbsp;').trim()}</p>`)
      .join('\n');
    const page = `<!doctype html><html><head><title>Zebra</title><style>p { zebra: 1 }</style></head><body>
      <!-- a zebra --><script>var zebra = "<p>";</script>${body}<a href="https://zebra.org">the</a></body></html>`;
    const plain = new Set(sentencesIn(tale).join(' ').split(' '));
    for (const word of sentencesIn(page).join(' ').split(' ')) expect(plain).toContain(word);
  });

  it('without capitals has a sentence to each mark; without marks to each line; without lines to 25 words', () => {
    expect(bind(tale.toLowerCase()).sentences).toBe(400);
    const lines = tale.replace(/[,.?!]/g, '').split(/(?<= )(?=[A-Z])/);
    expect(bind(lines.join('\n')).sentences).toBe(400);
    const bare = bind(tale.replace(/[,.?!\n]/g, ' '));
    expect(bare.words / bare.sentences).toBeCloseTo(25, -1);
  });

  it('has batches that its own sentences fill, and as large as the book’s when it is as long', () => {
    for (const many of [300, 1000, 12_000]) {
      const { file, size } = bind(textIn('English', many));
      const readable = parseBook(file).readable.reduce((sum, { starts }) => sum + starts.length - 1, 0);
      expect(size).toBe(Math.min(2000, Math.floor(readable / 1.5)));
    }
  });

  it('counts as many words as it will be learned by', () => {
    expect(done(wordsIn(tale))).toBe(bind(tale).words);
    expect(done(wordsIn(''))).toBe(0);
  });

  it.each([
    ['nothing', '', 'nothing to learn'],
    ['blank', ' \n\t ', 'nothing to learn'],
    ['without words', '!?… '.repeat(3000), 'no words'],
    ['one word', 'whale', 'This has 1 word; 2,000 are needed'],
    ['too short', textIn('English', 100), 'are needed'],
    ['too long', textIn('English', 80_000), `at most ${MOST_WORDS.toLocaleString('en')} words`],
    ['longer than can be counted', 'a'.repeat(9_000_000), '9.0 million letters'],
    ['a picture', `\x89PNG\r\n\x1a\n\0\0\0\rIHDR${tale}`, 'This is no text'],
    ['garbled', tale.replaceAll('e', '\ufffd'), 'This is no text'],
    ['Chinese', '鲸鱼在海里游泳，船长看着它。'.repeat(900), 'no spaces between words'],
    ['a list', Array.from({ length: 3000 }, (_, i) => `word${i}`).join('\n'), 'comes twice'],
    [
      'one sentence',
      `${textIn('English', 330).replace(/[,.?!]\s*/g, ' ')}${'.'.repeat(99)}`,
      'could be told apart',
    ],
  ])('is refused in a sentence when it is %s', (_, given, reason) => {
    expect(refusal(given)).toContain(reason);
  });

  it('is bound or refused, whatever it is: hostile texts, alone and within a good one', () => {
    let learned = 0;
    const within = fc
      .tuple(fc.array(hostileText, { maxLength: 4 }), fc.nat(tale.length))
      .map(([hostile, at]) => tale.slice(0, at) + hostile.join(' ').slice(0, 5000) + tale.slice(at));
    fc.assert(
      fc.property(
        fc.oneof({ weight: 1, arbitrary: hostileText }, { weight: 1, arbitrary: within }),
        (given) => {
          if (refusal(given) !== undefined) return;
          learned += 1;
          const { words } = parseBook(bind(given).file);
          // What would turn round or hide its neighbours on the screen is no part of any word; what joins letters may be.
          const unseen = words.find((word) => /[^\P{C}\u200c\u200d]|\s/u.test(word));
          if (unseen !== undefined) expect.fail(JSON.stringify(unseen));
        },
      ),
      { seed: 1, numRuns: 120 },
    );
    expect(learned).toBeGreaterThan(30);
  });

  it('takes no longer for being hostile: a million openings that never close', () => {
    for (const piece of ['<script', '<!--', '<p ', '&#', "'", '\n ', 'http://', '- '])
      refusal(`<p>${tale}${piece.repeat(1_000_000 / piece.length)}`);
  });
});

describe('a world of one’s own text', () => {
  const own = bind(chaptersOf(BEGINNING_FILE).slice(0, 4).flat().join('\n'));
  const book = parseBook(own.file);
  const closed = run(text({ book: own.name, size: own.size, replicates: 4 }), () => book);

  it(`is a small one: some ${FEWEST_WORDS} words and more`, () => {
    expect(own.size).toBeLessThan(500);
  });

  it('loses words for good, more than half of them in nine retellings', () => {
    for (let j = 0; j < 4; j++) {
      const vocabulary = [...series(closed, j, closed.measures.indexOf('vocabulary'))];
      for (const [t, known] of vocabulary.entries())
        expect(known).toBeLessThanOrEqual(vocabulary[t - 1] ?? known);
      expect(vocabulary[9]!).toBeLessThan(vocabulary[0]! / 2);
    }
  });

  it.each([
    { fresh: 0.3 },
    { selection: 5 },
    { selection: 5, filter: 'popular' },
    { memory: 'accumulate' },
    { memory: 'budget', synthetic: 0.5 },
  ] as const)('stands under %j, every number finite', (given) => {
    const { values } = run(text({ book: own.name, size: own.size, replicates: 2, ...given }), () => book);
    expect(values.every(Number.isFinite)).toBe(true);
  });
});
