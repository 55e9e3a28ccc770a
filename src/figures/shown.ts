import type { Scenario } from '../sim/scenario.ts';

/** What a figure shows: the run of a scenario, at one of its generations. */
export interface Shown<S extends Scenario = Scenario> {
  readonly scenario: S;
  readonly generation: number;
}

/** Fields of what is shown that become other; the world is not among them. */
export type Change<S extends Scenario = Scenario> = S extends Scenario
  ? Partial<Omit<S, 'world'>> & { readonly generation?: number }
  : never;

/** What is shown, with some fields of its world changed; the generation stays within the run. */
export function changed<S extends Scenario>(
  shown: Shown<S>,
  { generation = shown.generation, ...fields }: Change,
): Shown<S> {
  const scenario: S = { ...shown.scenario, ...fields };
  return { scenario, generation: Math.min(generation, scenario.generations) };
}
