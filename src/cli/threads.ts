import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { measuresOf, type Run, runReplicates } from '../sim/run.ts';
import type { Scenario } from '../sim/scenario.ts';
import { library } from './library.ts';
import { typescriptThread } from './typescriptThread.ts';

/** Replicates first … first + count − 1 of a scenario. */
export interface Slice {
  readonly scenario: Scenario;
  readonly first: number;
  readonly count: number;
}

export interface TimedRun {
  readonly run: Run;
  /** The run alone, after a warm-up of one replicate on each thread. */
  readonly milliseconds: number;
}

/** @param threads 1 or more; with 1 nothing is started */
export async function timedRun(scenario: Scenario, threads: number): Promise<TimedRun> {
  return threads === 1 ? onThisThread(scenario) : onThreads(scenario, Math.min(threads, scenario.replicates));
}

function onThisThread(scenario: Scenario): TimedRun {
  runReplicates(scenario, 0, 1, library);
  const start = performance.now();
  const values = runReplicates(scenario, 0, scenario.replicates, library);
  return { run: whole(scenario, values), milliseconds: performance.now() - start };
}

async function onThreads(scenario: Scenario, threads: number): Promise<TimedRun> {
  const workers = Array.from({ length: threads }, () =>
    typescriptThread(new URL('./thread.ts', import.meta.url)),
  );
  const compute = async (worker: Worker, first: number, count: number): Promise<Float64Array> => {
    worker.postMessage({ scenario, first, count } satisfies Slice);
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
