import { challengeGenerations } from '../../sim/economy/challenge.ts';
import { GOAL } from '../../sim/economy/goal.ts';
import { CHALLENGE_MEASURES } from '../../sim/measures.ts';
import { replicateStream } from '../../sim/run.ts';
import { challenge } from '../../sim/scenario.ts';
import { type Draft, planOf } from './plan.ts';

const HELD = CHALLENGE_MEASURES.indexOf('held');
const BILL = CHALLENGE_MEASURES.indexOf('bill');

/**
 * What a plan costs on average over the first so many replicates; infinite where it misses the goal in more of them than
 * may miss it. A plan is given up as soon as that is clear.
 */
export function priceOf(draft: Draft, replicates: number): number {
  const scenario = challenge(planOf(draft));
  const mayMiss = replicates - Math.ceil(GOAL.runs * replicates);
  const measured = new Float64Array(CHALLENGE_MEASURES.length);
  let missed = 0;
  let bill = 0;
  for (let j = 0; j < replicates; j++) {
    for (const _ of challengeGenerations(scenario, replicateStream(scenario, j), measured))
      if (measured[HELD] === 0 && missed === mayMiss) return Number.POSITIVE_INFINITY;
    if (measured[HELD] === 0) missed += 1;
    bill += measured[BILL]! / replicates;
  }
  return bill;
}
