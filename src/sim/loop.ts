import type { Stream } from '../random/stream.ts';
import type { LoopScenario } from './scenario.ts';

/**
 * What a world must be able to do for the generational loop to run in it. The loop knows no world; a world knows no
 * loop. A `Source` is whatever documents can be drawn from, an `Output` what a model writes before anyone chooses, a
 * `Corpus` is documents, a `Model` is what was learned.
 */
export interface World<Source, Output, Corpus, Model> {
  /** What people write in this generation. */
  reality(generation: number): Source;
  /** What the model writes, with its own defects. */
  generate(model: Model): Output;
  /** What is left of an output when each document of reward r is kept with probability exp(−selection·(1−r)). */
  select(output: Output, rule: Pick<LoopScenario, 'filter' | 'selection'>): Selected<Source>;
  /** Documents drawn again, with replacement, from a corpus. */
  resample(corpus: Corpus): Source;
  /** Each document comes from one of the parts, chosen with probability proportional to its share. */
  mix(parts: readonly Part<Source>[]): Source;
  /** @param spent a corpus no longer needed, whose memory may be used again */
  draw(source: Source, documents: number, stream: Stream, spent?: Corpus): Corpus;
  /** The two corpora as one; `pool` may be changed. */
  add(pool: Corpus, batch: Corpus): Corpus;
  /** Takes no stream: all the luck of a generation is in its data. */
  train(corpus: Corpus): Model;
  /** @param into one number for each measure of the world, in its order */
  measure(generation: Generation<Source, Model>, into: Float64Array): void;
}

export interface Selected<Source> {
  readonly source: Source;
  /** The share of the output that was kept, 0…1: what curation costs is the rest. */
  readonly kept: number;
}

export interface Part<Source> {
  readonly share: number;
  readonly source: Source;
}

export interface Generation<Source, Model> {
  readonly t: number;
  /** Model t. Its memory may be used again once the next generation is asked for. */
  readonly model: Model;
  /** Reality at t, what the model is measured against. */
  readonly reality: Source;
  /** The share of model t's output that the filter lets through. */
  readonly kept: number;
}

/** What the next model is fed: how its batch is mixed, and how output is chosen for it. */
export type Policy = Pick<LoopScenario, 'synthetic' | 'fresh' | 'selection' | 'filter'>;

/** A policy, and what becomes of old data. */
export type Regime = Policy & Pick<LoopScenario, 'memory'>;

/**
 * Reality moves on, the model generates, the filter selects, the batch is mixed, the next model is trained: model
 * 0, learned from the archive alone, up to model `generations`.
 * @param regimeFor by what model t is fed, where that is not the scenario's throughout. It is asked twice: for its filter
 * before generation t − 1 is yielded, for its mix after, so that what was measured may decide the mix. What `replace` has
 * thrown away is gone, save the archive: the first model that keeps old data after it begins its pool with that alone.
 * An archive that a pool grew out of is drawn again, the same; people who remember what they wrote (text) have no such change
 */
export function* generations<Source, Output, Corpus, Model>(
  world: World<Source, Output, Corpus, Model>,
  scenario: LoopScenario,
  stream: Stream,
  regimeFor: (t: number) => Regime = () => scenario,
): Generator<Generation<Source, Model>, void, undefined> {
  const { size } = scenario;
  const drawArchive = () => world.draw(world.reality(0), size, stream.fork('archive'));
  let archive: Corpus | undefined = drawArchive(); // until a pool grows out of it
  let pool: Corpus | undefined;
  let batch: Corpus | undefined;
  let study: Corpus | undefined;
  let model = world.train(archive);
  for (let t = 0; ; t++) {
    const { source: output, kept } = world.select(world.generate(model), regimeFor(t + 1));
    yield { t, model, reality: world.reality(t), kept };
    if (t === scenario.generations) return;

    const regime = regimeFor(t + 1);
    const shares = batchShares(regime);
    const luck = stream.fork('generation', t + 1);
    const people = () => ({ share: shares.fresh, source: world.reality(t + 1) });
    const machine = { share: shares.synthetic, source: output };
    if (regime.memory === 'replace') {
      pool = undefined;
      archive ??= drawArchive();
      const archived = { share: shares.archived, source: world.resample(archive) };
      batch = world.draw(world.mix([people(), machine, archived]), size, luck.fork('batch'), batch);
      model = world.train(batch);
      continue;
    }
    pool ??= archive ?? drawArchive();
    archive = undefined;
    // The pool already holds the archive: only what is new is added to it.
    const documents = Math.round(size * (shares.fresh + shares.synthetic));
    if (documents > 0) {
      batch = world.draw(world.mix([people(), machine]), documents, luck.fork('batch'), batch);
      pool = world.add(pool, batch);
    }
    if (regime.memory === 'budget') {
      study = world.draw(world.resample(pool), size, luck.fork('study'), study);
      model = world.train(study);
    } else model = world.train(pool);
  }
}

/** What a batch is made of under `replace`, in shares that sum to 1. */
function batchShares({ fresh, synthetic }: Pick<Policy, 'fresh' | 'synthetic'>): {
  fresh: number;
  synthetic: number;
  archived: number;
} {
  return { fresh, synthetic: (1 - fresh) * synthetic, archived: (1 - fresh) * (1 - synthetic) };
}
