import {
  applause,
  type FigureClaim,
  half,
  kept,
  neverGrows,
  ROUNDS,
  strict,
  trickle,
} from '../claim.test.support.ts';

export const claims: readonly FigureClaim[] = [
  {
    words: 'the rare ones go, while what is left still covers most of what people talk about',
    holds: (of) => of('known', ROUNDS) < 0.2 * of('known', 0) && of('coverage', ROUNDS) > 0.7,
  },
  {
    words: 'lost kinds keep coming back',
    holds: (of) => of('known', ROUNDS, trickle) > of('known', ROUNDS) && !neverGrows(of, trickle),
  },
  {
    words: 'nothing common can be forgotten',
    holds: (of) => of('coverage', ROUNDS, half) > 0.95,
  },
  { words: 'no kind is ever lost', holds: (of) => of('known', ROUNDS, kept) === of('known', 0, kept) },
  {
    words: 'clears the junk, and brings no lost kind back',
    holds: (of) => of('junk', ROUNDS, strict) < 0.01 && neverGrows(of, strict),
  },
  {
    words: 'worse than none',
    holds: (of) =>
      of('error', ROUNDS, applause) > of('error', ROUNDS) &&
      of('known', ROUNDS, applause) < of('known', ROUNDS),
  },
];
