import type { Library } from '../sim/language/library.ts';
import { runReplicates } from '../sim/run.ts';
import { type Emergence, specimen } from '../sim/specimen.ts';
import type { FromWorker, Job, Reply, ToWorker } from './protocol.ts';
import { shelf } from './shelf.ts';

/** Does a job, on whatever thread this is. Never throws: a simulation that does is a reply of its own. */
export function answer(job: Job, library: Library, emergence: Emergence): Reply {
  const { id } = job;
  try {
    if (job.kind === 'specimen')
      return { kind: 'specimen', id, specimen: specimen(job.scenario, library, emergence) };
    const start = performance.now();
    const values = runReplicates(job.scenario, job.first, job.count, library);
    return { kind: 'replicates', id, values, milliseconds: performance.now() - start };
  } catch (error) {
    return { kind: 'failed', id, message: error instanceof Error ? error.message : String(error) };
  }
}

/** The worker's end of the line. */
export interface Port {
  post(message: FromWorker, transfer: ArrayBuffer[]): void;
  listen(hear: (message: ToWorker) => void): void;
}

/** What a worker does all day. Arrays in its replies are handed over, not copied. */
export function serve(port: Port): void {
  let library: Library | Promise<Library> = shelf(undefined);
  port.listen(async (message) => {
    if (message.kind === 'book') {
      library = message.file.text().then(shelf);
      return;
    }
    const { id } = message;
    const reply = answer(message, await library, (specimen) =>
      port.post({ kind: 'glimpse', id, specimen }, []),
    );
    port.post(reply, buffersOf(reply));
  });
  port.post({ kind: 'ready' }, []);
}

function buffersOf(reply: Reply): ArrayBuffer[] {
  if (reply.kind === 'failed') return [];
  const arrays: unknown[] = reply.kind === 'replicates' ? [reply.values] : Object.values(reply.specimen);
  const buffers = arrays.filter(ArrayBuffer.isView).map((array) => array.buffer);
  return [...new Set(buffers)].filter((buffer) => buffer instanceof ArrayBuffer);
}

/** For a script that is a worker. */
export function serveAsWorker(): void {
  serve({
    post: (message, transfer) => self.postMessage(message, { transfer }),
    listen: (hear) => self.addEventListener('message', ({ data }) => hear(data)),
  });
}
