import type { KindsScenario } from '../scenario.ts';
import { REPLICATES, SHEETS, SIDE, scenarioAt } from './grid.ts';
import { PLANE_NAMES, type Start, withMore } from './planes.ts';
import { survey } from './reading.ts';

/** Runs of a node with more documents: dearer, and no test rests on them. */
const REPLICATES_WITH_MORE = 2;

/** More documents are tried at every second node: in between, the error changes slowly. */
export const STRIDE_WITH_MORE = 2;

/** The survey in parts: a row of a sheet each. */
export const PARTS = SHEETS.length * SIDE;

/**
 * One part of the survey.
 * @returns the values of its nodes, plane by plane, each of length `SIDE`; NaN where nothing was run
 */
export function surveyPart(part: number): Float64Array {
  const sheet = SHEETS[Math.floor(part / SIDE)]!;
  const row = part % SIDE;
  const values = new Float64Array(PLANE_NAMES.length * SIDE).fill(Number.NaN);
  for (let column = 0; column < SIDE; column++) {
    const scenario = scenarioAt(sheet, row * SIDE + column, REPLICATES);
    const { horizon, growth } = survey(scenario);
    const withoutMore = { ...horizon, growth };
    const isTried = row % STRIDE_WITH_MORE === 0 && column % STRIDE_WITH_MORE === 0;
    const found = isTried ? { ...withoutMore, errorWithMore: errorWithMore(scenario) } : withoutMore;
    for (const [i, name] of PLANE_NAMES.entries())
      values[i * SIDE + column] = new Map(Object.entries(found)).get(name) ?? Number.NaN;
  }
  return values;
}

const errorWithMore = (scenario: KindsScenario): number =>
  survey(withMore(scenario, REPLICATES_WITH_MORE)).horizon.error;

/** What the first model is like: it has learned from the archive alone, so it is the same at every node. */
export function surveyStart(): Start {
  const anywhere = scenarioAt(SHEETS[0]!, 0, REPLICATES);
  return {
    ...survey(anywhere).start,
    errorWithMore: survey(withMore(anywhere, REPLICATES_WITH_MORE)).start.error,
  };
}
