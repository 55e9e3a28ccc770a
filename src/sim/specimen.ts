import { generations } from './loop.ts';
import { replicateStream } from './run.ts';
import type { Scenario } from './scenario.ts';
import { columnsOf, kindsWorld } from './worlds/kinds.ts';

const NONE = new Float32Array(0);

/** Replicate 0 watched closely: every model of it, kind by kind. */
export interface Specimen {
  /** Columns: the real kinds by their first rank, then junk, then the kinds born since, generation by generation. */
  readonly kinds: number;
  /** How many of the columns are the real kinds of generation 0. */
  readonly realKinds: number;
  /** Share of each kind in model t, at [t × kinds + column]; length (generations + 1) × kinds. */
  readonly frequencies: Float32Array;
  /** Share of each kind in reality, laid out likewise; of length `kinds` where reality does not drift. */
  readonly reality: Float32Array;
}

/** Worlds other than kinds have no columns: their models are few numbers, and those are measured. */
export function specimen(scenario: Scenario): Specimen {
  if (scenario.world !== 'kinds') return { kinds: 0, realKinds: 0, frequencies: NONE, reality: NONE };
  const world = kindsWorld(scenario);
  const columns = columnsOf(scenario);
  const frequencies = new Float32Array((scenario.generations + 1) * columns);
  const reality = new Float32Array(scenario.novelty > 0 ? frequencies.length : columns);
  for (const { t, model, reality: now } of generations(world, scenario, replicateStream(scenario, 0))) {
    for (let i = 0; i < columns; i++) frequencies[t * columns + i] = model.counts[i]! / model.total;
    if ((t + 1) * columns <= reality.length) reality.set(now.weights, t * columns);
  }
  return { kinds: columns, realKinds: scenario.kinds, frequencies, reality };
}
