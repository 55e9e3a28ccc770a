import type { ChallengeScenario } from '../../sim/scenario.ts';
import { heldIn, PLANNED, STAGES, type Stage } from '../../sim/stages.ts';
import type { Reins } from '../reins.ts';
import type { Change } from '../shown.ts';

/**
 * The sliders hold one stage. Later stages that went on as that one did when the move began go on as it does: whoever sets
 * the first stage alone sets a whole plan.
 */
export const reinsOf = (stage: Stage): Reins<ChallengeScenario> => ({
  read: (scenario) => heldIn(scenario, stage),
  write(change, rest) {
    const held = new Map(Object.entries(change));
    const before = heldIn(rest, stage);
    const fields = PLANNED.filter((field) => held.has(field)).flatMap((field) => {
      const later = STAGES.slice(STAGES.indexOf(stage) + 1);
      const other = later.findIndex((next) => heldIn(rest, next)[field] !== before[field]);
      const along = other < 0 ? later : later.slice(0, other);
      return [stage, ...along].map((its) => [field + its, held.get(field)] as const);
    });
    const others = [...held].filter(([name]) => !(PLANNED as readonly string[]).includes(name));
    return Object.fromEntries([...others, ...fields]) as Change;
  },
});

/** Two scenarios with the same plan, whatever else they are. */
export const isSamePlan = (one: ChallengeScenario, other: ChallengeScenario): boolean =>
  STAGES.every((stage) => {
    const [its, others] = [heldIn(one, stage), heldIn(other, stage)];
    return PLANNED.every((field) => its[field] === others[field]);
  });
