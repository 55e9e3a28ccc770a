import { growth } from '../growth.ts';
import { generations } from '../loop.ts';
import { KINDS_MEASURES } from '../measures.ts';
import { replicateStream } from '../run.ts';
import type { KindsScenario } from '../scenario.ts';
import { kindsWorld } from '../worlds/kinds.ts';
import { realVariety } from './variety.ts';

/** What is read off a run in the kinds world at one generation: means over its replicates. */
export interface Reading {
  readonly error: number;
  readonly known: number;
  readonly coverage: number;
  readonly junk: number;
  /** Hill number of order 1 of real kinds alone: as varied as so many equally common ones. 1 where nothing is real. */
  readonly variety: number;
}

/** A run's first generation and its last. */
export interface Readings {
  readonly start: Reading;
  readonly horizon: Reading;
  /** Whether the error still grows at the horizon, as `growth` counts it. */
  readonly growth: number;
}

/** Runs a scenario and reads it at its first and its last generation. @param scenario two replicates at least */
export function survey(scenario: KindsScenario): Readings {
  const { kinds, junkKinds, replicates, generations: last } = scenario;
  const world = kindsWorld(scenario);
  const measured = new Float64Array(KINDS_MEASURES.length);
  const start = { ...NOTHING };
  const horizon = { ...NOTHING };
  const errors: Float64Array[] = [];
  for (let j = 0; j < replicates; j++) {
    const error = new Float64Array(last + 1);
    for (const generation of generations(world, scenario, replicateStream(scenario, j))) {
      const { t, model } = generation;
      world.measure(generation, measured);
      error[t] = measured[ERROR]!;
      if (t !== 0 && t !== last) continue;
      const sum = t === 0 ? start : horizon;
      for (const [name, place] of MEASURED) sum[name] += measured[place]! / replicates;
      sum.variety += realVariety(model.counts, [kinds, kinds + junkKinds]) / replicates;
    }
    errors.push(error);
  }
  return { start, horizon, growth: growth(errors) };
}

const NOTHING = { error: 0, known: 0, coverage: 0, junk: 0, variety: 0 };
const MEASURED = (['error', 'known', 'coverage', 'junk'] as const).map(
  (name) => [name, KINDS_MEASURES.indexOf(name)] as const,
);
const ERROR = KINDS_MEASURES.indexOf('error');
