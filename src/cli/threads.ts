import { once } from 'node:events';
import { measuresOf } from '../sim/measures.ts';
import { type Run, runReplicates } from '../sim/run.ts';
import type { Scenario } from '../sim/scenario.ts';
import { library, libraryOf } from './library.ts';
import { typescriptThread } from './typescriptThread.ts';

/** Replicates first … first + count − 1 of a scenario. */
export interface Slice {
  readonly scenario: Scenario;
  readonly first: number;
  readonly count: number;
  /** The file of the book, where it is not that of the article. */
  readonly book: string | undefined;
}

export interface TimedRun {
  readonly run: Run;
  /** The run alone, after the warm-up. */
  readonly milliseconds: number;
}

/**
 * @param threads 1 or more; with 1 nothing is started
 * @param book the file of the book, where it is not that of the article
 * @param warmUps whole runs on the same threads before the one that is timed; before them, one replicate on each
 */
export async function timedRun(
  scenario: Scenario,
  threads: number,
  book?: string,
  warmUps = 0,
): Promise<TimedRun> {
  const started = threads === 1 ? [thisThread] : startThreads(Math.min(threads, scenario.replicates));
  const bound = (i: number): number => Math.floor((i * scenario.replicates) / started.length);
  const whole = () =>
    Promise.all(
      started.map((thread, i) =>
        thread.valuesOf({ scenario, first: bound(i), count: bound(i + 1) - bound(i), book }),
      ),
    );
  await Promise.all(started.map((thread) => thread.valuesOf({ scenario, first: 0, count: 1, book })));
  for (let i = 0; i < warmUps; i++) await whole();
  const start = performance.now();
  const values = joined(await whole());
  const milliseconds = performance.now() - start;
  await Promise.all(started.map((thread) => thread.stop()));
  const { replicates } = scenario;
  return { run: { scenario, measures: measuresOf(scenario), replicates, values }, milliseconds };
}

/** The values of a slice, on whatever thread this is. */
export const valuesOf = ({ scenario, first, count, book }: Slice): Float64Array =>
  runReplicates(scenario, first, count, book === undefined ? library : libraryOf(book));

interface Thread {
  valuesOf(slice: Slice): Float64Array | Promise<Float64Array>;
  stop(): unknown;
}

const thisThread: Thread = { valuesOf, stop: () => undefined };

const startThreads = (many: number): readonly Thread[] =>
  Array.from({ length: many }, () => {
    const worker = typescriptThread(new URL('./thread.ts', import.meta.url));
    return {
      async valuesOf(slice) {
        worker.postMessage(slice);
        const [values] = (await once(worker, 'message')) as [Float64Array];
        return values;
      },
      stop: () => worker.terminate(),
    };
  });

function joined(slices: readonly Float64Array[]): Float64Array {
  if (slices.length === 1) return slices[0]!;
  const values = new Float64Array(slices.reduce((length, slice) => length + slice.length, 0));
  let offset = 0;
  for (const slice of slices) {
    values.set(slice, offset);
    offset += slice.length;
  }
  return values;
}
