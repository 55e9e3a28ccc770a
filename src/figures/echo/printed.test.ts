import { describe, expect, it } from 'vitest';
import { columnsFor, deathsIn, printed } from './printed.ts';

const passage = {
  words: ['the', 'whale', ',', 'he', 'blows', '!', 'the', 'whale'],
  lives: [9, 9, 9, 9, 2, 9, 9, 9],
};

describe('a passage', () => {
  it('has a capital at the start of each sentence, and its marks set against their words', () => {
    const words = printed(passage, 0);
    expect(words.map(({ text }) => text)).toEqual(['The', 'whale', ',', 'he', 'blows', '!', 'The', 'whale']);
    expect(words.filter(({ isGlued }) => isGlued).map(({ text }) => text)).toEqual([',', '!']);
  });

  it('marks a word from the generation after the last that knew it, and fades it from there', () => {
    expect([2, 3, 6, 9].map((by) => printed(passage, by)[4]!.faded)).toEqual([undefined, 0, 0.5, 1]);
  });

  it('counts its different words, without the marks, and the dead among them', () => {
    expect([2, 3].map((by) => deathsIn(passage, by))).toEqual([
      { words: 4, dead: 0 },
      { words: 4, dead: 1 },
    ]);
  });
});

it('passages stand side by side from the first to the one shown', () => {
  expect([0, 1, 2, 9].map((shown) => columnsFor(shown, 4))).toEqual([[0], [0, 1], [0, 1, 2], [0, 1, 3, 9]]);
  expect([0, 1, 2, 9].map((shown) => columnsFor(shown, 3))).toEqual([[0], [0, 1], [0, 1, 2], [0, 3, 9]]);
  expect([0, 1, 2, 9].map((shown) => columnsFor(shown, 2))).toEqual([[0], [0, 1], [0, 2], [0, 9]]);
});

it('a script has its own marks, and no capitals where it has none', () => {
  const print = (words: string[]) => printed({ words, lives: words.map(() => 9) }, 0).map(({ text }) => text);
  expect(print(['بحر', ',', 'ليل', '?'])).toEqual(['بحر', '،', 'ليل', '؟']);
  expect(print(['φως', ';', 'γη', '?', 'ναι', '.'])).toEqual(['Φως', '·', 'γη', ';', 'Ναι', '.']);
  expect(print(['समुद्र', '.'])).toEqual(['समुद्र', '।']);
  expect(print(['ზღვა', '.'])).toEqual(['ზღვა', '.']);
});
