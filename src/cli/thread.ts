import { parentPort } from 'node:worker_threads';
import { compiledArithmetic } from '../sim/compiled/compiled.ts';
import { runReplicates } from '../sim/run.ts';
import { computeWith } from '../sim/worlds/arithmetic.ts';
import { library } from './library.ts';
import type { Slice } from './threads.ts';

computeWith(compiledArithmetic());

/** One thread of `simulate --threads`: answers each slice with its values. */
parentPort?.on('message', ({ scenario, first, count }: Slice) => {
  const values = runReplicates(scenario, first, count, library);
  parentPort?.postMessage(values, [values.buffer as ArrayBuffer]);
});
