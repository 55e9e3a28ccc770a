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
    words: 'A check against reality keeps the junk out and brings nothing back',
    holds: (of) => of('junk', ROUNDS, strict) < 0.01 && neverGrows(of, strict),
  },
  {
    words: 'leaves almost nothing but the commonest kind',
    holds: (of) => of('known', ROUNDS, applause) < 2 && of('diversity', ROUNDS, applause) < 2,
  },
  {
    words: 'new human work brings lost kinds back',
    holds: (of) => of('known', ROUNDS, { ...strict, ...trickle }) > 2 * of('known', ROUNDS, strict),
  },
  {
    words: 'By generation 10 the output is nearly all of one kind.',
    holds: (of) => of('concentration', 10, applause) > 0.75,
  },
  {
    words: 'variety goes more slowly, and goes',
    holds: (of) => {
      const at = (t: number) => of('diversity', t, { ...applause, ...kept });
      return at(10) > of('diversity', 10, applause) && at(ROUNDS) < at(10) && at(ROUNDS) < at(0) / 2;
    },
  },
  {
    words: 'so that it cannot run away',
    holds: (of) => {
      const at = (t: number) => of('diversity', t, { ...applause, ...half });
      return Math.abs(at(ROUNDS) / at(20) - 1) < 0.1 && at(ROUNDS) > 10 * of('diversity', ROUNDS, applause);
    },
  },
];
