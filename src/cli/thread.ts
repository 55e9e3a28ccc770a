import { parentPort } from 'node:worker_threads';
import { compiledArithmetic } from '../sim/compiled/compiled.ts';
import { computeWith } from '../sim/worlds/arithmetic.ts';
import { type Slice, valuesOf } from './threads.ts';

computeWith(compiledArithmetic());

/** One thread of `simulate --threads`: answers each slice with its values. */
parentPort?.on('message', (slice: Slice) => {
  const values = valuesOf(slice);
  parentPort?.postMessage(values, [values.buffer as ArrayBuffer]);
});
