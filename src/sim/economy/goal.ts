import { average } from '../average.ts';
import type { Run } from '../run.ts';
import type { ChallengeScenario } from '../scenario.ts';

/**
 * What the challenge asks of every generation of a run: an error of at most so much, and to know so large a share of all
 * the kinds that there are by then, the newborn among them. A plan meets it if in that share of its runs nothing is
 * missed: a generation's luck must not decide.
 */
export const GOAL = { error: 0.15, knownShare: 0.9, runs: 0.95 } as const;

/** Whether a generation with this error, and this share of kinds known, is as it should be. */
export const isHeld = (error: number, knownShare: number): boolean =>
  error <= GOAL.error && knownShare >= GOAL.knownShare;

/** What an output that is thrown away costs, where a fresh human document costs 1. */
export const WASTE = 0.5;

/** What came of a plan. */
export interface Outcome {
  readonly replicates: number;
  /** Replicates in which no generation misses the goal. */
  readonly met: number;
  /** The whole bill, the mean over replicates, in fresh human documents. */
  readonly bill: number;
}

export function outcomeOf(run: Run<ChallengeScenario>): Outcome {
  const { replicates, scenario } = run;
  const last = (measure: string) => average(run, scenario.generations, (of) => of(measure)).mean;
  return { replicates, met: Math.round(replicates * last('held')), bill: last('bill') };
}

export const isMet = ({ met, replicates }: Pick<Outcome, 'met' | 'replicates'>): boolean =>
  met >= GOAL.runs * replicates;
