import { type FigureClaim, half, strict, trickle } from '../claim.test.support.ts';
import type { Change } from '../shown.ts';

export const claims: readonly FigureClaim[] = [
  {
    words: 'two words in three are gone after nine retellings',
    holds: (of) => Math.abs(of('vocabulary', 9) / of('vocabulary', 0) - 1 / 3) < 0.05,
  },
  {
    words: 'the loss slows, and levels off',
    holds: (of) => {
      const lost = (from: number, to: number, set?: Change) =>
        of('vocabulary', from, set) - of('vocabulary', to, set);
      return lost(5, 9, trickle) < lost(5, 9) / 3 && of('vocabulary', 9, trickle) > of('vocabulary', 9);
    },
  },
  {
    words: 'what was lost in the first retelling stays the most that is lost',
    holds: (of) => Math.abs(of('vocabulary', 9, half) / of('vocabulary', 1, half) - 1) < 0.06,
  },
  {
    words: 'mends a little sense, and costs words',
    holds: (of) =>
      of('perplexity', 9, strict) < of('perplexity', 9) && of('vocabulary', 9, strict) < of('vocabulary', 9),
  },
  {
    words: 'it says the same few sentences again and again',
    holds: (of) => of('distinct', 9, { selection: 3, filter: 'popular' }) < 0.3,
  },
];
