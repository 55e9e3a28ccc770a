import { type FigureId, figures } from '../figures/index.ts';
import { parseScenario } from '../sim/parseScenario.ts';
import { type Run, run } from '../sim/run.ts';
import type { Scenario } from '../sim/scenario.ts';
import { type Summary, summarize } from '../sim/summary.ts';
import { library } from './library.ts';

/** A number that comes from a simulation: the mean of a measure over the replicates. */
export interface Quantity {
  /** Name of a measure: `known`, `error`, … */
  readonly of: string;
  /** The generation. */
  readonly at: number;
  /** Fields of the scenario, the world among them; those unsaid are as at the figure's start, or at their defaults. */
  readonly set?: Readonly<Record<string, number | string>>;
  /** The figure whose start is meant. */
  readonly figure?: FigureId;
}

/** The whole scenario of a quantity. @throws ScenarioError if there is no such scenario */
export const scenarioOf = ({ set = {}, figure }: Pick<Quantity, 'set' | 'figure'>): Scenario =>
  parseScenario({ ...(figure && figures[figure].start.scenario), ...set });

/**
 * Computes a quantity, with the seed and the replicates of the scenario's defaults. For build time.
 * @throws ScenarioError, RangeError, and with it the build, if there is no such scenario, measure or generation
 */
export function measured({ of, at, ...where }: Quantity): number {
  const scenario = scenarioOf(where);
  const mean = summaryOf(scenario).measures[of]?.mean[at];
  if (mean === undefined) throw new RangeError(`no ${of} at generation ${at} of ${JSON.stringify(scenario)}`);
  return mean;
}

const runs = new Map<string, Run>();
const summaries = new WeakMap<Run, Summary>();

/** A scenario's run: prose quotes a few of them again and again. */
export function ran(scenario: Scenario): Run {
  const key = JSON.stringify(scenario);
  const found = runs.get(key) ?? run(scenario, library);
  runs.set(key, found);
  return found;
}

function summaryOf(scenario: Scenario): Summary {
  const whole = ran(scenario);
  const summary = summaries.get(whole) ?? summarize(whole);
  summaries.set(whole, summary);
  return summary;
}
