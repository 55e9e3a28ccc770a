import type { Scenario } from '../../../src/sim/scenario.ts';
import { naiveChallenge } from './challenge.ts';
import { naiveCommons } from './commons.ts';
import { naiveGaussian } from './gaussian.ts';
import { kindsLoop } from './kinds.ts';
import { type Luck, luckOf } from './luck.ts';
import { naiveMarket } from './market.ts';
import { naiveRegression } from './regression.ts';

/** The worlds that have a naive version. */
export type Compared = Exclude<Scenario, { readonly world: 'text' }>;

/** What a run measured, generation by generation, by the names of the measures. */
export type Course = readonly Readonly<Record<string, number>>[];

/**
 * Replicates of a scenario, simulated by the definitions alone: document by document, in plain lists, with luck of its own.
 * It shares with the simulation what a scenario is called, and no line of code.
 */
export const naiveRuns = (scenario: Compared, replicates: number, name: string): Course[] =>
  Array.from({ length: replicates }, (_, j) => courseOf(scenario, luckOf(`${name}/${j}`)));

function courseOf(scenario: Compared, luck: Luck): Course {
  switch (scenario.world) {
    case 'kinds': {
      const loop = kindsLoop(scenario, scenario.memory, luck);
      return Array.from({ length: scenario.generations + 1 }, (_, t) => {
        if (t > 0) loop.advance(scenario);
        return loop.measure(scenario);
      });
    }
    case 'gaussian':
      return naiveGaussian(scenario, luck);
    case 'regression':
      return naiveRegression(scenario, luck);
    case 'market':
      return naiveMarket(scenario, luck);
    case 'commons':
      return naiveCommons(scenario, luck);
    case 'challenge':
      return naiveChallenge(scenario, luck);
    default:
      return scenario satisfies never;
  }
}
