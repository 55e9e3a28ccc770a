import { count, decimal, roughPercent } from '../chart/number.ts';
import { run } from '../sim/run.ts';
import { parseScenario } from '../sim/scenario.ts';
import { type Summary, summarize } from '../sim/summary.ts';
import type { Setting } from './Phrase.tsx';

const FORMATS = { count, decimal, percent: roughPercent } as const;

interface MeasuredProps {
  /** Name of a measure: `known`, `error`, … */
  readonly of: string;
  /** The generation. */
  readonly at: number;
  /** Fields of the scenario; those unsaid are at their defaults. */
  readonly set?: Setting;
  readonly as: keyof typeof FORMATS;
}

/**
 * A number of the prose that comes from the simulation: the mean over the replicates, computed when the page is built.
 * @throws ScenarioError, RangeError, and with it the build, if there is no such scenario, measure or generation
 */
export function Measured({ of, at, set = {}, as }: MeasuredProps) {
  const mean = summaryOf(set).measures[of]?.mean[at];
  if (mean === undefined) throw new RangeError(`no ${of} at generation ${at} of ${JSON.stringify(set)}`);
  return <span className="measured">{FORMATS[as](mean)}</span>;
}

const summaries = new Map<string, Summary>();

/** Prose quotes a few scenarios again and again. */
function summaryOf(set: Setting): Summary {
  const scenario = parseScenario(set);
  const key = JSON.stringify(scenario);
  const summary = summaries.get(key) ?? summarize(run(scenario));
  summaries.set(key, summary);
  return summary;
}
