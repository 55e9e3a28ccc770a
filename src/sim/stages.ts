import type { Regime } from './loop.ts';
import type { ChallengeScenario, LoopScenario, Memory } from './scenario.ts';

/** The stages of a plan, by what their fields are called after those of the first: the generation after which each begins. */
export const STAGES = ['', '10', '20', '30'] as const;
export type Stage = (typeof STAGES)[number];

/** What may change from stage to stage. */
export const PLANNED = ['synthetic', 'fresh', 'selection', 'memory'] as const;
type Planned = (typeof PLANNED)[number];
export type Held = Pick<LoopScenario, Planned>;

/** The fields of a plan: `fresh`, `fresh10`, … */
export type Plan = {
  readonly [Name in `${Planned}${Stage}`]: Name extends `memory${string}` ? Memory : number;
};

/** The generation after which a stage begins. */
export const beginOf = (stage: Stage): number => Number(stage);

/** The policy of a stage, by the names that it has in the first. */
export const heldIn = (plan: Plan, stage: Stage): Held => ({
  synthetic: plan[`synthetic${stage}`],
  fresh: plan[`fresh${stage}`],
  selection: plan[`selection${stage}`],
  memory: plan[`memory${stage}`],
});

/** By what model t is fed: the stage that the model before it lies in. */
export function regimeOf(scenario: ChallengeScenario, t: number): Regime {
  const stage = STAGES.findLast((its) => t > beginOf(its)) ?? STAGES[0];
  return { ...heldIn(scenario, stage), filter: scenario.filter };
}

/** A whole plan: what is unsaid of a stage is as in the stage before, of the first as in `start`. */
export function planned(given: Partial<Plan>, start: Held): Plan {
  const plan = new Map<string, unknown>();
  for (const [i, stage] of STAGES.entries())
    for (const field of PLANNED) {
      const before = i === 0 ? start[field] : plan.get(field + STAGES[i - 1]!);
      plan.set(field + stage, given[`${field}${stage}`] ?? before);
    }
  return Object.fromEntries(plan) as Plan;
}

/** For each field of the later stages what there is for its like in the first. */
export const inLaterStages = <Of>(of: Readonly<Record<Planned, Of>>): Readonly<Record<string, Of>> =>
  Object.fromEntries(STAGES.slice(1).flatMap((stage) => PLANNED.map((field) => [field + stage, of[field]])));
