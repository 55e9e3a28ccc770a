import { ScenarioError } from './field.ts';
import type { Scenario } from './scenario.ts';
import { columnsOf } from './worlds/kinds.ts';

/** A run above this many draws is refused: it would try a reader's patience (minutes) or a machine's memory. */
export const MOST_DRAWS = 1e10;

/** Elementary draws of a run, at most: one binomial for each kind, generation and replicate. */
export function elementaryDraws(scenario: Scenario): number {
  const passes = scenario.memory === 'budget' ? 2 : 1;
  return scenario.replicates * (scenario.generations + 1) * columnsOf(scenario) * passes;
}

/** @throws ScenarioError with the estimate, if the run is too large */
export function refuseTooLarge(scenario: Scenario): void {
  const draws = elementaryDraws(scenario);
  if (draws <= MOST_DRAWS) return;
  throw new ScenarioError(
    'scenario',
    `needs about ${draws.toExponential(1)} draws (replicates ${scenario.replicates} × generations ${scenario.generations + 1} × kinds ${columnsOf(scenario)}); allowed is at most ${MOST_DRAWS.toExponential(0)}`,
  );
}
