import { parentPort, workerData } from 'node:worker_threads';
import { serve } from './answer.ts';
import type { ToWorker } from './protocol.ts';

/** What goes wrong in a thread, for the tests that need it to. */
export type Ailment =
  | 'none'
  /** Throws outside of any job, as a broken script would. */
  | 'throws'
  /** Takes a job and is never heard of again. */
  | 'falls silent'
  /** Never says that it is ready. */
  | 'does not start';

const ailment: Ailment = workerData;

if (ailment !== 'does not start')
  serve({
    post: (message, transfer) => parentPort?.postMessage(message, transfer),
    listen: (hear) =>
      parentPort?.on('message', (message: ToWorker) => {
        if (ailment === 'throws') throw new Error('a broken script');
        if (ailment === 'none') hear(message);
      }),
  });
else parentPort?.on('message', () => {});
