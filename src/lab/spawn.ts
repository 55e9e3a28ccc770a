import type { FromWorker, ToWorker } from './protocol.ts';

/** A worker, wherever it lives. */
export interface WorkerLike {
  post(message: ToWorker): void;
  terminate(): void;
}

/** What a worker tells its owner. After `lost` it says nothing more. */
export interface WorkerListener {
  hear(message: FromWorker): void;
  lost(): void;
}

/** Starts a worker. May throw where workers are not allowed. */
export type Spawn = (listener: WorkerListener) => WorkerLike;

/** A worker of a page that is one file: its script is there as text. */
export const spawnFrom =
  (script: string): Spawn =>
  (listener) => {
    const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
    try {
      return attach(new Worker(address), listener);
    } finally {
      URL.revokeObjectURL(address); // the worker has taken hold of it by then
    }
  };

/** A browser's worker, spoken to as the pool speaks. */
export function attach(worker: Worker, listener: WorkerListener): WorkerLike {
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => listener.hear(data));
  worker.addEventListener('messageerror', () => listener.lost());
  worker.addEventListener('error', (event) => {
    event.preventDefault(); // the pool copes; the console need not hear of it
    listener.lost();
  });
  return { post: (message) => worker.postMessage(message), terminate: () => worker.terminate() };
}
