import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import type { FromWorker } from './protocol.ts';
import type { Spawn } from './spawn.ts';
import type { Ailment } from './thread.test.support.ts';

/** Real threads of Node in the place of a browser's workers, for tests. They compute with the real simulation. */
export interface Threads {
  readonly spawn: Spawn;
  /** Threads started so far. */
  readonly started: number;
  /** Threads not yet ended. */
  readonly alive: number;
  /** Ends every thread without a word to the pool, as an operating system short of memory does. */
  killAll(): Promise<void>;
}

/** @param ailments of the first threads started, in order; those after them are well */
export function threads(script: string, ailments: readonly Ailment[] = []): Threads {
  const alive = new Set<Worker>();
  let started = 0;
  const end = (worker: Worker) => {
    alive.delete(worker);
    return worker.terminate();
  };
  return {
    spawn({ hear, lost }) {
      const worker = new Worker(script, { eval: true, workerData: ailments[started++] ?? 'none' });
      alive.add(worker);
      worker.on('message', (message: FromWorker) => hear(message));
      worker.on('error', () => {
        alive.delete(worker);
        lost();
      });
      return { post: (message) => worker.postMessage(message), terminate: () => void end(worker) };
    },
    get started() {
      return started;
    },
    get alive() {
      return alive.size;
    },
    async killAll() {
      await Promise.all([...alive].map((worker) => end(worker)));
    },
  };
}

/** The threads' script in one piece: Node 20 does not read TypeScript, and a loader would make every thread start late. */
export async function threadScript(): Promise<string> {
  const bundle = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: new URL('./thread.test.support.ts', import.meta.url).pathname,
      write: false,
      rolldownOptions: { output: { format: 'cjs' } },
    },
  });
  if (!('output' in bundle)) throw new Error('expected one bundle');
  return bundle.output[0].code;
}
