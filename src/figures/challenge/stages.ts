import type { ChallengeScenario } from '../../sim/scenario.ts';
import type { Held, Reins } from '../reins.ts';
import type { Change } from '../shown.ts';

/** The stages of a plan, by what their fields are called after those of the first. */
export const STAGES = ['', '10', '20', '30'] as const;
export type Stage = (typeof STAGES)[number];

/** The generation after which a stage begins. */
export const beginOf = (stage: Stage): number => Number(stage);

const FIELDS = ['synthetic', 'fresh', 'selection', 'memory'] as const satisfies readonly (keyof Held)[];

/** The policy of a stage, by the names that it has in the first. */
export const heldIn = (scenario: ChallengeScenario, stage: Stage): Held => ({
  synthetic: scenario[`synthetic${stage}`],
  fresh: scenario[`fresh${stage}`],
  selection: scenario[`selection${stage}`],
  memory: scenario[`memory${stage}`],
});

/**
 * The sliders hold one stage. Later stages that went on as that one did when the move began go on as it does: whoever sets
 * the first stage alone sets a whole plan.
 */
export const reinsOf = (stage: Stage): Reins<ChallengeScenario> => ({
  read: (scenario) => heldIn(scenario, stage),
  write(change, rest) {
    const held = new Map(Object.entries(change));
    const before = heldIn(rest, stage);
    const fields = FIELDS.filter((field) => held.has(field)).flatMap((field) => {
      const later = STAGES.slice(STAGES.indexOf(stage) + 1);
      const other = later.findIndex((next) => heldIn(rest, next)[field] !== before[field]);
      const along = other < 0 ? later : later.slice(0, other);
      return [stage, ...along].map((its) => [field + its, held.get(field)] as const);
    });
    const others = [...held].filter(([name]) => !(FIELDS as readonly string[]).includes(name));
    return Object.fromEntries([...others, ...fields]) as Change;
  },
});

/** Two scenarios with the same plan, whatever else they are. */
export const isSamePlan = (one: ChallengeScenario, other: ChallengeScenario): boolean =>
  STAGES.every((stage) => {
    const [its, others] = [heldIn(one, stage), heldIn(other, stage)];
    return FIELDS.every((field) => its[field] === others[field]);
  });
