import { ScenarioError } from './field.ts';
import type { Scenario } from './scenario.ts';
import { columnsOf } from './worlds/kinds.ts';

/** A run above this many draws is refused: it would try a reader's patience (minutes) or a machine's memory. */
export const MOST_DRAWS = 1e10;

/** Megabytes above which watching one replicate closely is refused. */
const MOST_MEGABYTES = 256;

/** Memory that the specimen of a scenario takes: its models, and reality where it moves, at four bytes a share. */
function specimenMegabytes(scenario: Scenario): number {
  if (scenario.world !== 'kinds') return 0;
  const tables = scenario.novelty > 0 ? 2 : 1;
  return (4 * tables * (scenario.generations + 1) * columnsOf(scenario)) / 1e6;
}

/** What one generation draws, at most, and what it is counted in. */
function drawsOfGeneration(scenario: Scenario): readonly [draws: number, unit: string] {
  switch (scenario.world) {
    case 'kinds':
      return [columnsOf(scenario), 'kinds'];
    case 'gaussian':
      return [scenario.size, 'numbers'];
    case 'regression':
      // A label costs as much as the d products that make it and enter the fit.
      return [scenario.size * scenario.dimensions, 'products'];
    default:
      return scenario satisfies never;
  }
}

/** Elementary draws of a run, at most: one for each kind (or number, or product), generation and replicate. */
export function elementaryDraws(scenario: Scenario): number {
  const passes = scenario.memory === 'budget' ? 2 : 1;
  return scenario.replicates * (scenario.generations + 1) * drawsOfGeneration(scenario)[0] * passes;
}

/** @throws ScenarioError with the estimate, if the run is too large for patience or memory */
export function refuseTooLarge(scenario: Scenario): void {
  const { replicates, generations } = scenario;
  const [each, unit] = drawsOfGeneration(scenario);
  const size = `generations ${generations + 1} × ${unit} ${each}`;
  const draws = elementaryDraws(scenario);
  if (draws > MOST_DRAWS)
    throw new ScenarioError(
      'scenario',
      `needs about ${draws.toExponential(1)} draws (replicates ${replicates} × ${size}); allowed is at most ${MOST_DRAWS.toExponential(0)}`,
    );
  const megabytes = specimenMegabytes(scenario);
  if (megabytes > MOST_MEGABYTES)
    throw new ScenarioError(
      'scenario',
      `needs about ${megabytes.toFixed(0)} MB for one replicate (${size}); allowed is at most ${MOST_MEGABYTES} MB`,
    );
}
