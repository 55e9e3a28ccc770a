import { type Comparison, compare } from './compare.ts';
import { FAULTS, faultFound } from './faults.ts';
import { LAW_SETTINGS, LAWS, lawAt } from './laws.ts';
import type { Compared } from './naive/naive.ts';
import { SAMPLER_SETTINGS, samplersAt } from './samplers.ts';
import { scenarioOf } from './scenarios.ts';

/** A piece of the validation, small enough to be handed from thread to thread. */
export type Task =
  | { readonly kind: 'world'; readonly world: Compared['world']; readonly i: number }
  | { readonly kind: 'law'; readonly l: number; readonly i: number }
  | { readonly kind: 'samplers'; readonly i: number }
  | { readonly kind: 'fault'; readonly f: number };

/** Scenarios of each world. */
export const SCENARIOS: Readonly<Record<Compared['world'], number>> = {
  kinds: 120,
  gaussian: 60,
  regression: 60,
  market: 60,
  commons: 40,
  challenge: 40,
};
/** Replicates of each, once by the simulation, once naively: more where they cost little. */
export const REPLICATES: Readonly<Record<Compared['world'], number>> = {
  kinds: 400,
  gaussian: 1200,
  regression: 1200,
  market: 400,
  commons: 400,
  challenge: 400,
};

const upTo = (many: number): readonly number[] => Array.from({ length: many }, (_, i) => i);

export const TASKS: readonly Task[] = [
  ...(Object.entries(SCENARIOS) as [Compared['world'], number][]).flatMap(([world, many]) =>
    upTo(many).map((i): Task => ({ kind: 'world', world, i })),
  ),
  ...LAWS.flatMap((_, l) => upTo(LAW_SETTINGS).map((i): Task => ({ kind: 'law', l, i }))),
  ...upTo(SAMPLER_SETTINGS).map((i): Task => ({ kind: 'samplers', i })),
  ...FAULTS.map((_, f): Task => ({ kind: 'fault', f })),
];

export function perform(task: Task): Comparison[] {
  switch (task.kind) {
    case 'world':
      return compare(scenarioOf(task.world, task.i), REPLICATES[task.world], `${task.world} ${task.i}`);
    case 'law':
      return [lawAt(task.l, task.i)];
    case 'samplers':
      return samplersAt(task.i);
    case 'fault':
      return faultFound(task.f, REPLICATES[FAULTS[task.f]!.world]);
    default:
      return task satisfies never;
  }
}
