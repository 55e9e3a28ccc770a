import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrap } from './wrap.ts';

it('wrapping keeps every word, in order', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 });
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 400 }), (said, width) => {
      expect(wrap(said.join(' '), width).join(' ')).toBe(said.join(' '));
    }),
  );
});

it('a line breaks where the next word would not fit', () => {
  expect(wrap('Most kinds rarer than number 95 are gone.', 130)).toEqual([
    'Most kinds rarer than',
    'number 95 are gone.',
  ]);
});
