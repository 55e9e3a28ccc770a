import { expect, it } from 'vitest';
import { outliving } from '../sim/theory/forgetting.ts';
import { shareLost } from './WordsLost.tsx';

it('in a language model a word is forgotten as a kind is: by how often it was written', {
  timeout: 60_000,
}, () => {
  for (const stood of [1, 2])
    expect(Math.abs(shareLost({ stood, by: 9 }) - (1 - outliving(stood, 9)))).toBeLessThan(0.05);
  expect(shareLost({ stood: 1, by: 1 })).toBeCloseTo(Math.exp(-1), 1);
});
