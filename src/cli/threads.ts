import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { measuresOf, type Run, runReplicates } from '../sim/run.ts';
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
  /** The run alone, after a warm-up of one replicate on each thread. */
  readonly milliseconds: number;
}

/**
 * @param threads 1 or more; with 1 nothing is started
 * @param book the file of the book, where it is not that of the article
 */
export async function timedRun(scenario: Scenario, threads: number, book?: string): Promise<TimedRun> {
  return threads === 1
    ? onThisThread(scenario, book)
    : onThreads(scenario, Math.min(threads, scenario.replicates), book);
}

/** The values of a slice, on whatever thread this is. */
export const valuesOf = ({ scenario, first, count, book }: Slice): Float64Array =>
  runReplicates(scenario, first, count, book === undefined ? library : libraryOf(book));

function onThisThread(scenario: Scenario, book: string | undefined): TimedRun {
  valuesOf({ scenario, first: 0, count: 1, book });
  const start = performance.now();
  const values = valuesOf({ scenario, first: 0, count: scenario.replicates, book });
  return { run: whole(scenario, values), milliseconds: performance.now() - start };
}

async function onThreads(scenario: Scenario, threads: number, book: string | undefined): Promise<TimedRun> {
  const workers = Array.from({ length: threads }, () =>
    typescriptThread(new URL('./thread.ts', import.meta.url)),
  );
  const compute = async (worker: Worker, first: number, count: number): Promise<Float64Array> => {
    worker.postMessage({ scenario, first, count, book } satisfies Slice);
    const [values] = (await once(worker, 'message')) as [Float64Array];
    return values;
  };
  await Promise.all(workers.map((worker) => compute(worker, 0, 1)));
  const start = performance.now();
  const bound = (i: number): number => Math.floor((i * scenario.replicates) / threads);
  const slices = await Promise.all(
    workers.map((worker, i) => compute(worker, bound(i), bound(i + 1) - bound(i))),
  );
  const values = new Float64Array(slices.reduce((length, slice) => length + slice.length, 0));
  let offset = 0;
  for (const slice of slices) {
    values.set(slice, offset);
    offset += slice.length;
  }
  const milliseconds = performance.now() - start;
  await Promise.all(workers.map((worker) => worker.terminate()));
  return { run: whole(scenario, values), milliseconds };
}

const whole = (scenario: Scenario, values: Float64Array): Run => ({
  scenario,
  measures: measuresOf(scenario),
  replicates: scenario.replicates,
  values,
});
