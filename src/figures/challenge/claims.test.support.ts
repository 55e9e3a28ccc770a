import { GOAL } from '../../sim/economy/goal.ts';
import { STRATEGIES } from '../../sim/economy/strategies.ts';
import { heldIn, STAGES } from '../../sim/stages.ts';
import { each, type FigureClaim, ROUNDS } from '../claim.test.support.ts';
import type { Change } from '../shown.ts';
import { strategies } from './strategies.ts';

export const claims: readonly FigureClaim[] = [
  {
    words: 'It costs nothing, and misses the goal within ten generations.',
    holds: (of) => of('bill', ROUNDS, plans.closed) === 0 && of('held', 10, plans.closed) === 0,
  },
  {
    words: 'Nothing is forgotten; the model goes stale, and fills with junk.',
    holds: (of) =>
      each(1, ROUNDS).every((t) => of('known', t, plans.hoarder) > of('known', t - 1, plans.hoarder)) &&
      of('error', ROUNDS, plans.hoarder) > 0.3 &&
      of('junk', ROUNDS, plans.hoarder) > 0.1,
  },
  {
    words: 'as much new work in each generation as meets the goal, and no more',
    holds: (of) => {
      const { fresh } = STRATEGIES.curator;
      const little = {
        fresh: fresh - 0.01,
        fresh10: fresh - 0.01,
        fresh20: fresh - 0.01,
        fresh30: fresh - 0.01,
      };
      return of('held', ROUNDS) >= GOAL.runs && of('held', ROUNDS, little) < GOAL.runs;
    },
  },
  {
    words: 'nothing can go wrong, and hardly anything is dearer.',
    holds: (of) =>
      of('held', ROUNDS, plans.purist) === 1 &&
      Object.values(plans).every((plan) => of('bill', ROUNDS, plan) <= of('bill', ROUNDS, plans.purist)),
  },
  {
    words:
      'no machine text at all, all that people made is kept, little is bought at first and ever more later.',
    holds: () => {
      const found = strategies.best.scenario;
      const stages = STAGES.map((stage) => heldIn(found, stage));
      return stages.every(
        ({ synthetic, memory, fresh }, i) =>
          synthetic === 0 && memory === 'accumulate' && (i === 0 || fresh > stages[i - 1]!.fresh),
      );
    },
  },
];

/** The named plans, as changes of the figure. */
const plans = Object.fromEntries(
  Object.entries(strategies).map(
    ([
      name,
      {
        scenario: { world: _, ...plan },
      },
    ]) => [name, plan as Change],
  ),
) as Record<keyof typeof strategies, Change>;
