import { generations } from './loop.ts';
import { replicateStream } from './run.ts';
import type { GaussianScenario, KindsScenario, Scenario } from './scenario.ts';
import { gaussianWorld } from './worlds/gaussian.ts';
import { columnsOf, kindsWorld } from './worlds/kinds.ts';

/** Replicate 0 watched closely: every model of it, as far as a picture needs it. */
export type Specimen = KindsSpecimen | GaussianSpecimen | RegressionSpecimen;

/** Models kind by kind. */
export interface KindsSpecimen {
  readonly world: 'kinds';
  /** Columns: the real kinds by their first rank, then junk, then the kinds born since, generation by generation. */
  readonly kinds: number;
  /** How many of the columns are the real kinds of generation 0. */
  readonly realKinds: number;
  /** Share of each kind in model t, at [t × kinds + column]; length (generations + 1) × kinds. */
  readonly frequencies: Float32Array;
  /** Share of each kind in reality, laid out likewise; of length `kinds` where reality does not drift. */
  readonly reality: Float32Array;
}

/** Fitted curves, at generations 0…T. */
export interface GaussianSpecimen {
  readonly world: 'gaussian';
  readonly means: Float64Array;
  readonly variances: Float64Array;
}

/** Its models are points in many dimensions: only their error is drawn, and that is measured. */
export interface RegressionSpecimen {
  readonly world: 'regression';
}

export function specimen(scenario: Scenario): Specimen {
  switch (scenario.world) {
    case 'kinds':
      return kindsSpecimen(scenario);
    case 'gaussian':
      return gaussianSpecimen(scenario);
    case 'regression':
      return { world: 'regression' };
    default:
      return scenario satisfies never;
  }
}

export function kindsSpecimen(scenario: KindsScenario): KindsSpecimen {
  const world = kindsWorld(scenario);
  const columns = columnsOf(scenario);
  const frequencies = new Float32Array((scenario.generations + 1) * columns);
  const reality = new Float32Array(scenario.novelty > 0 ? frequencies.length : columns);
  for (const { t, model, reality: now } of generations(world, scenario, replicateStream(scenario, 0))) {
    for (let i = 0; i < columns; i++) frequencies[t * columns + i] = model.counts[i]! / model.total;
    if ((t + 1) * columns <= reality.length) reality.set(now.weights, t * columns);
  }
  return { world: 'kinds', kinds: columns, realKinds: scenario.kinds, frequencies, reality };
}

function gaussianSpecimen(scenario: GaussianScenario): GaussianSpecimen {
  const means = new Float64Array(scenario.generations + 1);
  const variances = new Float64Array(scenario.generations + 1);
  for (const { t, model } of generations(gaussianWorld(scenario), scenario, replicateStream(scenario, 0))) {
    means[t] = model.mean;
    variances[t] = model.variance;
  }
  return { world: 'gaussian', means, variances };
}
