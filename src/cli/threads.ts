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

interface Timing {
  /** The file of the book, where it is not that of the article. */
  readonly book?: string | undefined;
  /** Whole runs on the same threads, after a first one of one replicate on each, before the one that is timed. */
  readonly warmUps?: number;
}

/** @param threads 1 or more; with 1 nothing is started */
export async function timedRun(
  scenario: Scenario,
  threads: number,
  { book, warmUps = 0 }: Timing = {},
): Promise<TimedRun> {
  const crew = threads === 1 ? [alone] : hired(Math.min(threads, scenario.replicates));
  const bound = (i: number): number => Math.floor((i * scenario.replicates) / crew.length);
  const whole = () =>
    Promise.all(
      crew.map((hand, i) => hand.values({ scenario, first: bound(i), count: bound(i + 1) - bound(i), book })),
    );
  await Promise.all(crew.map((hand) => hand.values({ scenario, first: 0, count: 1, book })));
  for (let i = 0; i < warmUps; i++) await whole();
  const start = performance.now();
  const slices = await whole();
  const values = joined(slices);
  const milliseconds = performance.now() - start;
  await Promise.all(crew.map((hand) => hand.dismiss()));
  return {
    run: { scenario, measures: measuresOf(scenario), replicates: scenario.replicates, values },
    milliseconds,
  };
}

/** The values of a slice, on whatever thread this is. */
export const valuesOf = ({ scenario, first, count, book }: Slice): Float64Array =>
  runReplicates(scenario, first, count, book === undefined ? library : libraryOf(book));

/** Whoever computes slices. */
interface Hand {
  values(slice: Slice): Float64Array | Promise<Float64Array>;
  dismiss(): unknown;
}

/** This thread. */
const alone: Hand = { values: valuesOf, dismiss: () => undefined };

/** So many threads. */
const hired = (threads: number): readonly Hand[] =>
  Array.from({ length: threads }, () => {
    const worker = typescriptThread(new URL('./thread.ts', import.meta.url));
    return {
      async values(slice) {
        worker.postMessage(slice);
        const [values] = (await once(worker, 'message')) as [Float64Array];
        return values;
      },
      dismiss: () => worker.terminate(),
    };
  });

function joined(slices: readonly Float64Array[]): Float64Array {
  const values = new Float64Array(slices.reduce((length, slice) => length + slice.length, 0));
  let offset = 0;
  for (const slice of slices) {
    values.set(slice, offset);
    offset += slice.length;
  }
  return values;
}
