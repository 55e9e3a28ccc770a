import type { Outcome } from '../../sim/economy/goal.ts';
import type { Plan, StrategyName } from '../../sim/economy/strategies.ts';
import { type ChallengeScenario, challenge } from '../../sim/scenario.ts';
import rows from './strategies.json';

type Name = StrategyName | 'best';

/** A way to play, and what came of it when `npm run challenge` tried it. */
export interface Strategy extends Outcome {
  readonly name: string;
  /** What it does, in a sentence. */
  readonly reason: string;
  readonly scenario: ChallengeScenario;
}

const WORDS: Readonly<Record<Name, Pick<Strategy, 'name' | 'reason'>>> = {
  closed: {
    name: 'the closed loop',
    reason:
      'Nothing but its own output, unchecked. It costs nothing, and misses the goal within ten generations.',
  },
  hoarder: {
    name: 'the hoarder',
    reason:
      'Throws nothing away, machine text and all, and buys one document in twenty. Nothing is forgotten; the model goes stale, and fills with junk.',
  },
  curator: {
    name: 'the curator',
    reason:
      'Lives on its own output, strictly checked, and buys as much new work in each generation as meets the goal, and no more. To be beaten.',
  },
  purist: {
    name: 'the purist',
    reason:
      'Learns from nothing but what people have just made: nothing can go wrong, and hardly anything is dearer.',
  },
  best: {
    name: 'the best found',
    reason:
      'The cheapest plan that a search found: no machine text at all, all that people made is kept, little is bought at first and ever more later.',
  },
};

/** As the file has them; a test runs them all again. */
export const strategies: Readonly<Record<Name, Strategy>> = Object.fromEntries(
  rows.map(({ name, plan, ...outcome }) => [
    name,
    { ...WORDS[name as Name], ...outcome, scenario: challenge(plan as Plan) },
  ]),
) as Record<Name, Strategy>;
