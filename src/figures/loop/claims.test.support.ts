import { applause, type FigureClaim, kept, trickle } from '../claim.test.support.ts';

/** The last generation. */
const LATE = 100;

export const claims: readonly FigureClaim[] = [
  {
    words: 'In a closed loop the curves wander and narrow',
    holds: (of) => of('error', LATE) > 20 * of('error', 1) && Math.abs(of('variance', LATE) - 1) < 0.3,
  },
  {
    words: 'the width holds, while the middle still strays',
    holds: (of) => of('error', LATE, trickle) < of('error', LATE) / 4 && of('error', LATE, trickle) > 0.2,
  },
  {
    words: 'after the first rounds nothing much moves',
    holds: (of) => Math.abs(of('error', LATE, kept) - of('error', 5, kept)) < 0.02,
  },
  {
    words: 'the middle stays, the curve a little too narrow',
    holds: (of) => of('error', LATE, { selection: 1 }) < 0.1 && of('variance', LATE, { selection: 1 }) < 0.9,
  },
  {
    words: 'the width is all but gone by half time',
    holds: (of) => of('variance', 50, applause) < 0.01,
  },
];
