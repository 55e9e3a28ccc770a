import {
  budget,
  each,
  type FigureClaim,
  half,
  kept,
  ROUNDS,
  strict,
  trickle,
} from '../claim.test.support.ts';

/** c·π²/6 of the figure's start: σ = 1, d = 20, N = 100. */
const CEILING = ((20 / 79) * Math.PI ** 2) / 6;

export const claims: readonly FigureClaim[] = [
  {
    words:
      'thrown away, the error grows by the same amount c in every round; all kept, it never passes the ceiling',
    holds: (of) => {
      const c = of('error', 0);
      return (
        Math.abs(of('error', ROUNDS) / (c * (ROUNDS + 1)) - 1) < 0.1 &&
        each(0, ROUNDS).every((t) => of('error', t, kept) < CEILING)
      );
    },
  },
  {
    words: 'helps most where old data is thrown away, and still leaves that run the furthest off',
    holds: (of) =>
      of('error', ROUNDS, trickle) < of('error', ROUNDS) / 2 &&
      [kept, budget].every(
        (memory) => of('error', ROUNDS, trickle) > of('error', ROUNDS, { ...trickle, ...memory }),
      ),
  },
  {
    words: 'even the run that throws the rest away stops drifting',
    holds: (of) => Math.abs(of('error', ROUNDS, half) / of('error', 5, half) - 1) < 0.15,
  },
  {
    words: 'all three end nearer to it than the first model was',
    holds: (of) =>
      [{}, kept, budget].every((memory) => of('error', ROUNDS, { ...strict, ...memory }) < of('error', 0)),
  },
  {
    words: 'no less drift in the run that throws away',
    holds: (of) => {
      const applauded = { selection: 1, filter: 'popular' } as const;
      return of('error', ROUNDS, applauded) > 2 * of('error', 10, applauded);
    },
  },
];
