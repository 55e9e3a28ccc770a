import { Stream } from '../random/stream.ts';
import { challengeGenerations } from './economy/challenge.ts';
import { commonsCourse, measureCommons } from './economy/commons.ts';
import { marketGenerations } from './economy/market.ts';
import { type Library, NO_LIBRARY } from './language/library.ts';
import { generations, type World } from './loop.ts';
import { measuresOf } from './measures.ts';
import type { Scenario } from './scenario.ts';
import { gaussianWorld } from './worlds/gaussian.ts';
import { kindsWorld } from './worlds/kinds.ts';
import { regressionWorld } from './worlds/regression.ts';
import { textWorld } from './worlds/text.ts';

/** Replicates of a scenario: what was measured, for each of them, at each generation. */
export interface Run<S extends Scenario = Scenario> {
  readonly scenario: S;
  /** Names of the measures, in the order of `values`. */
  readonly measures: readonly string[];
  /** Replicates computed so far: the first so many of the scenario's. */
  readonly replicates: number;
  /** Length replicates × measures × (generations + 1), the replicate slowest, the generation fastest. */
  readonly values: Float64Array;
}

/** The luck of replicate j: it depends on the seed and on j alone, so that one replicate can be computed alone. */
export const replicateStream = (scenario: Scenario, replicate: number): Stream =>
  Stream.seeded(scenario.seed).fork('replicate', replicate);

/**
 * A whole run on one thread.
 * @param library where the text world finds its book; the other worlds ask for none
 * @throws BookError if the library has none
 */
export function run<S extends Scenario>(scenario: S, library: Library = NO_LIBRARY): Run<S> {
  const { replicates } = scenario;
  const values = runReplicates(scenario, 0, replicates, library);
  return { scenario, measures: measuresOf(scenario), replicates, values };
}

/**
 * Some replicates of a scenario; each gives the same numbers whichever others it is computed with.
 * @param library as for `run`
 * @returns length count × measures × (generations + 1), laid out as `Run.values`
 * @throws BookError likewise
 */
export function runReplicates(
  scenario: Scenario,
  first: number,
  count: number,
  library: Library = NO_LIBRARY,
): Float64Array {
  switch (scenario.world) {
    case 'kinds': {
      const world = kindsWorld(scenario); // all replicates live in the same one
      return fold(
        scenario,
        first,
        count,
        inWorld(scenario, () => world),
      );
    }
    case 'gaussian':
      return fold(
        scenario,
        first,
        count,
        inWorld(scenario, () => gaussianWorld(scenario)),
      );
    case 'regression': {
      const worldOf = (stream: Stream) => regressionWorld(scenario, stream.fork('world'));
      return fold(scenario, first, count, inWorld(scenario, worldOf));
    }
    case 'text': {
      const book = library();
      return fold(
        scenario,
        first,
        count,
        inWorld(scenario, (stream) => textWorld(book, stream.fork('world'))),
      );
    }
    case 'market':
      return fold(scenario, first, count, (stream, measured) =>
        marketGenerations(scenario, stream, measured),
      );
    case 'commons':
      return fold(scenario, first, count, function* (stream, measured) {
        for (const commons of commonsCourse(scenario, stream)) {
          measureCommons(scenario, commons, measured);
          yield commons.t;
        }
      });
    case 'challenge':
      return fold(scenario, first, count, (stream, measured) =>
        challengeGenerations(scenario, stream, measured),
      );
    default:
      return scenario satisfies never;
  }
}

/** A replicate, generation by generation: fills `measured`, in the order of the measures, and yields t. */
type Measuring = (stream: Stream, measured: Float64Array) => Iterable<number>;

function inWorld<Source, Output, Corpus, Model>(
  scenario: Scenario,
  worldOf: (stream: Stream) => World<Source, Output, Corpus, Model>,
): Measuring {
  return function* (stream, measured) {
    const world = worldOf(stream);
    for (const generation of generations(world, scenario, stream)) {
      world.measure(generation, measured);
      yield generation.t;
    }
  };
}

function fold(scenario: Scenario, first: number, count: number, measuring: Measuring): Float64Array {
  const measures = measuresOf(scenario).length;
  const steps = scenario.generations + 1;
  const values = new Float64Array(count * measures * steps);
  const measured = new Float64Array(measures);
  for (let j = 0; j < count; j++)
    for (const t of measuring(replicateStream(scenario, first + j), measured))
      for (let m = 0; m < measures; m++) values[(j * measures + m) * steps + t] = measured[m]!;
  return values;
}
