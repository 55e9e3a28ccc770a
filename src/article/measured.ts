import type { Change } from '../figures/shown.ts';
import { run } from '../sim/run.ts';
import { parseScenario, type Scenario } from '../sim/scenario.ts';
import { type Summary, summarize } from '../sim/summary.ts';

/** A number that comes from a simulation: the mean of a measure over the replicates. */
export interface Quantity {
  /** Name of a measure: `known`, `error`, … */
  readonly of: string;
  /** The generation. */
  readonly at: number;
  /** Fields of the scenario; those unsaid are at their defaults. */
  readonly set?: Omit<Change, 'generation'>;
}

/**
 * Computes a quantity, with the seed and the replicates of the scenario's defaults. For build time.
 * @throws ScenarioError, RangeError, and with it the build, if there is no such scenario, measure or generation
 */
export function measured({ of, at, set = {} }: Quantity): number {
  const mean = summaryOf(parseScenario(set)).measures[of]?.mean[at];
  if (mean === undefined) throw new RangeError(`no ${of} at generation ${at} of ${JSON.stringify(set)}`);
  return mean;
}

const summaries = new Map<string, Summary>();

/** Prose quotes a few scenarios again and again. */
function summaryOf(scenario: Scenario): Summary {
  const key = JSON.stringify(scenario);
  const summary = summaries.get(key) ?? summarize(run(scenario));
  summaries.set(key, summary);
  return summary;
}
