import { describe, expect, it } from 'vitest';
import { text } from '../../sim/scenario.ts';
import { countWord, factsOf } from './ownWords.ts';

describe('the words about a text of one’s own', () => {
  it('count it, and say what is missing or too much', () => {
    const said = [undefined, 0, 1, 1999, 2000, 500_001, Number.POSITIVE_INFINITY].map((words) =>
      countWord(words, 2000, 500_000),
    );
    expect(said).toEqual([
      'Its words are being counted.',
      'From 2,000 to 500,000 words can be learned.',
      '1 word; 1,999 more are needed.',
      '1,999 words; 1 more is needed.',
      '2,000 words.',
      '500,001 words; at most 500,000 can be learned.',
      'More than 500,000 words: too many.',
    ]);
  });

  it('warn of a short one, and not of a long one', () => {
    const own = { name: '0123456789abcdef', file: '', words: 2500, sentences: 120, size: 40 };
    expect(factsOf(own, text({ book: own.name, size: 40 }))).toMatch(/short a text.* 6 sentences/);
    expect(factsOf(undefined, text({ book: own.name, size: 40 }))).toMatch(/short a text/);
    expect(factsOf(own, text({ book: own.name, size: 2000 }))).not.toMatch(/short/);
  });
});
