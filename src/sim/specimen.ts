import { PLACES } from './economy/choice.ts';
import { commonsCourse } from './economy/commons.ts';
import { type Library, NO_LIBRARY } from './language/library.ts';
import { generations } from './loop.ts';
import { replicateStream } from './run.ts';
import type { CommonsScenario, GaussianScenario, KindsScenario, Scenario, TextScenario } from './scenario.ts';
import { columnsOf } from './worlds/columns.ts';
import { gaussianWorld } from './worlds/gaussian.ts';
import { kindsWorld } from './worlds/kinds.ts';
import { type Passage, passages } from './worlds/passages.ts';

/** Replicate 0 watched closely: every model of it, as far as there is more to see than what is measured. */
export type Specimen<W extends Scenario['world'] = Scenario['world']> = Extract<
  | KindsSpecimen
  | GaussianSpecimen
  | RegressionSpecimen
  | TextSpecimen
  | MarketSpecimen
  | CommonsSpecimen
  | ChallengeSpecimen,
  { world: W }
>;

/** Every model, kind by kind. */
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

/** Model t is N(means[t], variances[t]); both have length generations + 1. */
export interface GaussianSpecimen {
  readonly world: 'gaussian';
  readonly means: Float64Array;
  readonly variances: Float64Array;
}

/** A model is d numbers, of which the error says what there is to say. */
export interface RegressionSpecimen {
  readonly world: 'regression';
}

/** What each model writes. */
export interface TextSpecimen {
  readonly world: 'text';
  /** One a generation, 0…T; of a specimen that emerges, the first ones. */
  readonly passages: readonly Passage[];
}

/** Of a market there is nothing to see but what is measured. */
export interface MarketSpecimen {
  readonly world: 'market';
}

/** Of a challenge there is nothing to see but what is measured. */
export interface ChallengeSpecimen {
  readonly world: 'challenge';
}

/** Where people are and where they go: the places are the platforms, in their order, and the outside. */
export interface CommonsSpecimen {
  readonly world: 'commons';
  readonly places: number;
  /** Share of everyone who is at a place at generation t, at [t × places + place]. */
  readonly audience: Float32Array;
  /** Useful share of what is seen on a platform at generation t, at [t × (places − 1) + platform]. */
  readonly qualities: Float32Array;
  /** Share of everyone who came to a place from another in generation t, at [(t × places + from) × places + to]. */
  readonly flows: Float32Array;
}

/** Follows a specimen that takes its time: told, after each generation, what there is of it so far. */
export type Emergence = (specimen: Specimen) => void;

const UNSEEN: Emergence = () => undefined;

/**
 * @param library where the text world finds its book
 * @param emergence told of text alone: the others are there at once
 * @throws BookError if the library has none and the world is text
 */
export function specimen<S extends Scenario>(
  scenario: S,
  library: Library = NO_LIBRARY,
  emergence: Emergence = UNSEEN,
): Specimen<S['world']> {
  return of(scenario, library, emergence) as Specimen<S['world']>; // each case gives its own world's
}

function of(scenario: Scenario, library: Library, emergence: Emergence): Specimen {
  switch (scenario.world) {
    case 'kinds':
      return kindsSpecimen(scenario);
    case 'gaussian':
      return gaussianSpecimen(scenario);
    case 'regression':
      return { world: 'regression' };
    case 'text':
      return textSpecimen(scenario, library, emergence);
    case 'market':
      return { world: 'market' };
    case 'commons':
      return commonsSpecimen(scenario);
    case 'challenge':
      return { world: 'challenge' };
    default:
      return scenario satisfies never;
  }
}

function kindsSpecimen(scenario: KindsScenario): KindsSpecimen {
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

function textSpecimen(scenario: TextScenario, library: Library, emergence: Emergence): TextSpecimen {
  let specimen: TextSpecimen = { world: 'text', passages: [] };
  for (const written of passages(library(), scenario, replicateStream(scenario, 0))) {
    specimen = { world: 'text', passages: written };
    emergence(specimen);
  }
  return specimen;
}

function commonsSpecimen(scenario: CommonsScenario): CommonsSpecimen {
  const audience = new Float32Array((scenario.generations + 1) * PLACES);
  const qualities = new Float32Array((scenario.generations + 1) * (PLACES - 1));
  const flows = new Float32Array(audience.length * PLACES);
  for (const commons of commonsCourse(scenario, replicateStream(scenario, 0))) {
    for (const [i, people] of commons.visitors.entries())
      audience[commons.t * PLACES + i] = people / scenario.size;
    qualities.set(commons.qualities, commons.t * (PLACES - 1));
    for (const [i, people] of commons.flows.entries())
      flows[commons.t * PLACES * PLACES + i] = people / scenario.size;
  }
  return { world: 'commons', places: PLACES, audience, qualities, flows };
}
