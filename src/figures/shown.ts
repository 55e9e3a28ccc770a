import type { KindsScenario } from '../sim/scenario.ts';

/** What a figure shows: the run of a scenario, at one of its generations. */
export interface Shown {
  readonly scenario: KindsScenario;
  readonly generation: number;
}

/** Fields of what is shown that become other. */
export type Change = Partial<Omit<KindsScenario, 'world'>> & { readonly generation?: number };

/** What is shown, with some fields changed; the generation stays within the run. */
export function changed(shown: Shown, { generation = shown.generation, ...fields }: Change): Shown {
  const scenario = { ...shown.scenario, ...fields };
  return { scenario, generation: Math.min(generation, scenario.generations) };
}
