import type { Plan } from '../../sim/economy/strategies.ts';
import type { Memory } from '../../sim/scenario.ts';

/** A plan as the search moves it: four stages, each with a value of each slider, by its place on a ladder of values. */
export type Ladders = Readonly<Record<Rung, readonly number[]>>;
export type Rung = 'fresh' | 'synthetic' | 'selection';
export type Stage = Readonly<Record<Rung, number>> & { readonly memory: Memory };
export type Draft = readonly [Stage, Stage, Stage, Stage];

const steps = (from: number, to: number, by: number): readonly number[] =>
  Array.from({ length: Math.round((to - from) / by) + 1 }, (_, i) => Number((from + i * by).toFixed(4)));

/** Values that a hand can set: whole per cents where they matter most, then coarser. */
export const COARSE: Ladders = {
  fresh: [...steps(0, 0.2, 0.01), ...steps(0.25, 0.6, 0.05), 0.8, 1],
  synthetic: steps(0, 1, 0.2),
  selection: steps(0, 5, 1),
};

/** The same, finer, for what is nearly found. */
export const FINE: Ladders = {
  fresh: [...steps(0, 0.25, 0.005), ...steps(0.26, 1, 0.02)],
  synthetic: steps(0, 1, 0.05),
  selection: steps(0, 5, 0.5),
};

/** The draft with one value moved along its ladder; undefined where the ladder ends. */
export function moved(
  draft: Draft,
  stage: number,
  rung: Rung,
  by: number,
  ladders: Ladders,
): Draft | undefined {
  const ladder = ladders[rung];
  const value = ladder[ladder.indexOf(draft[stage]![rung]) + by];
  return value === undefined ? undefined : changed(draft, stage, { [rung]: value });
}

export const changed = (draft: Draft, stage: number, change: Partial<Stage>): Draft =>
  draft.map((held, i) => (i === stage ? { ...held, ...change } : held)) as unknown as Draft;

/** The plan as a scenario has it. */
export const planOf = ([start, from10, from20, from30]: Draft): Plan => ({
  ...start,
  ...suffixed(from10, '10'),
  ...suffixed(from20, '20'),
  ...suffixed(from30, '30'),
});

const suffixed = (stage: Stage, suffix: string): Plan =>
  Object.fromEntries(Object.entries(stage).map(([field, value]) => [field + suffix, value]));
