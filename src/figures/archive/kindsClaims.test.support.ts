import { run } from '../../sim/run.ts';
import { summarize } from '../../sim/summary.ts';
import { theory } from '../../sim/theory/theory.ts';
import {
  applause,
  budget,
  type FigureClaim,
  half,
  kept,
  neverGrows,
  ROUNDS,
  strict,
  trickle,
} from '../claim.test.support.ts';
import { type Change, changed } from '../shown.ts';
import { kindsFace } from './kindsFace.tsx';

const luck = { size: 500, hallucination: 0 };

export const kindsClaims: readonly FigureClaim[] = [
  {
    words: 'the loop that throws old data away drifts off; the one that keeps it stays near',
    holds: (of) => of('error', ROUNDS) > 4 * of('error', ROUNDS, kept) && of('error', ROUNDS, kept) < 0.2,
  },
  {
    words: 'helps most where old data is thrown away, and still leaves that run the furthest off',
    holds: (of) =>
      of('error', ROUNDS, trickle) < of('error', ROUNDS) &&
      of('error', ROUNDS, trickle) > of('error', ROUNDS, { ...trickle, ...budget }) &&
      of('error', ROUNDS, trickle) > of('error', ROUNDS, { ...trickle, ...kept }),
  },
  {
    words: 'does its harm early, and then no more',
    holds: (of) => Math.abs(of('error', ROUNDS, half) / of('error', 5, half) - 1) < 0.05,
  },
  {
    words: 'A check clears the junk in all three. What was thrown away it does not bring back.',
    holds: (of) =>
      [{}, kept, budget].every((memory) => of('junk', ROUNDS, { ...strict, ...memory }) < 0.01) &&
      neverGrows(of, strict),
  },
  {
    words: 'keeping everything slows the loss, and does not stop it',
    holds: (of) => {
      const at = (t: number) => of('diversity', t, { ...applause, ...kept });
      return at(10) > of('diversity', 10, applause) && at(20) < at(10) && at(ROUNDS) < at(20);
    },
  },
  {
    words:
      'Sameness keeps to its dashed lines: one climbs for as long as it runs, the other is bounded for ever.',
    holds: (of) => {
      const replaced = of('concentration', ROUNDS, luck) - of('concentration', 0, luck);
      const accumulated =
        of('concentration', ROUNDS, { ...luck, ...kept }) - of('concentration', 0, { ...luck, ...kept });
      return replaced > 10 * Math.abs(accumulated) && [{}, kept].every(nearTheory);
    },
  },
];

/** Sameness lies within 4 standard errors of its expectation at the end: 1 false alarm in 16,000. */
function nearTheory(memory: Change): boolean {
  const { scenario } = changed(kindsFace.start, { ...luck, ...memory });
  const { mean, sd } = summarize(run(scenario)).measures['concentration']!;
  const expected = theory(scenario, 'concentration')![ROUNDS]!;
  return Math.abs(mean[ROUNDS]! - expected) < (4 * sd[ROUNDS]!) / Math.sqrt(scenario.replicates);
}
