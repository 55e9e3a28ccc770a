import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lines, type PrintedWord, serifWidth } from './typeset.ts';

const word = (text: string, isGlued = false): PrintedWord => ({ text, isGlued, faded: undefined });
const letters = (text: string) => text.length;
const said = (broken: readonly (readonly PrintedWord[])[]) =>
  broken.map((line) => line.map(({ text, isGlued }, i) => (isGlued || i === 0 ? text : ` ${text}`)).join(''));

describe('lines', () => {
  it('fit their width, and keep a mark with its word', () => {
    const words = [word('Call'), word('me'), word('Ishmael'), word('.', true), word('Some'), word('years')];
    expect(said(lines(words, 8, letters))).toEqual(['Call me', 'Ishmael.', 'Some', 'years']);
    expect(said(lines(words, 7, letters))).toEqual(['Call me', 'Ishmael.', 'Some', 'years']);
  });

  it('hold every word once, in order, and only a long word alone goes over the edge', () => {
    const words = fc.array(
      fc.record({ text: fc.string({ minLength: 1 }), isGlued: fc.boolean(), faded: fc.constant(undefined) }),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(words, (list) => {
        const text = list.map((entry, i) => ({
          ...entry,
          isGlued: entry.isGlued && i > 0 && !list[i - 1]!.isGlued,
        }));
        const broken = lines(text, 20, letters);
        expect(broken.flat()).toEqual(text);
        for (const [i, line] of said(broken).entries())
          if (line.length > 20) expect(broken[i]!.filter(({ isGlued }) => !isGlued)).toHaveLength(1);
      }),
    );
  });
});

it('a capital is wider than its small letter, a dash wider than a comma', () => {
  expect(serifWidth('A', 10)).toBeGreaterThan(serifWidth('a', 10));
  expect(serifWidth('—', 10)).toBeGreaterThan(serifWidth(',', 10));
});
