import type { ChallengeScenario } from '../../sim/scenario.ts';
import { PLANNED, STAGES } from '../../sim/stages.ts';
import type { Preset } from '../definition.ts';
import { type Strategy, strategies } from './strategies.ts';

const { closed, hoarder, curator, purist, best } = strategies;

/** The named strategies, each with all of its stages: what is unsaid would be as at the start. */
export const presets: readonly Preset<ChallengeScenario>[] = [curator, closed, hoarder, purist, best].map(
  ({ name, reason, scenario }: Strategy) => ({
    name: name[0]!.toUpperCase() + name.slice(1),
    reason,
    set: Object.fromEntries(
      STAGES.flatMap((stage) => PLANNED.map((field) => [field + stage, scenario[`${field}${stage}`]])),
    ),
  }),
);
