import { parentPort } from 'node:worker_threads';
import { type Slice, valuesOf } from './threads.ts';

/** One thread of `simulate --threads`: answers each slice with its values. */
parentPort?.on('message', (slice: Slice) => {
  const values = valuesOf(slice);
  parentPort?.postMessage(values, [values.buffer as ArrayBuffer]);
});
