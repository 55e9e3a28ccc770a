import { parentPort } from 'node:worker_threads';
import { perform, type Task } from './tasks.ts';

/** One thread of `validate`: answers each task with its comparisons. */
parentPort?.on('message', (task: Task) => parentPort?.postMessage(perform(task)));
