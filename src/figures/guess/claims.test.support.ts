import { type FigureClaim, kept, neverGrows, ROUNDS, strict, trickle } from '../claim.test.support.ts';

export const claims: readonly FigureClaim[] = [
  {
    words: 'a closed loop forgets most of what the first model knew',
    holds: (of) => of('known', ROUNDS) < of('known', 0) / 2,
  },
  {
    words: 'a trickle of new human work leaves more than twice as much',
    holds: (of) => of('known', ROUNDS, trickle) > 2 * of('known', ROUNDS),
  },
  {
    words: 'where nothing is thrown away no kind is lost',
    holds: (of) => of('known', ROUNDS, kept) === of('known', 0, kept),
  },
  { words: 'What is missing stays missing.', holds: (of) => neverGrows(of, strict) },
];
