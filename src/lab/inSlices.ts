import type { Steps } from '../sim/language/steps.ts';

/** Milliseconds of work between two pauses: a frame has sixteen, and others want some of them. */
const SLICE = 6;

/** Lets everything else have its turn. */
export const pause = () => new Promise<void>((resume) => setTimeout(resume));

/**
 * Does work on the thread that asks, a slice at a time: between slices the page may paint and hear.
 * @throws the signal's reason, once aborted · whatever the work throws
 */
export async function inSlices<Result>(steps: Steps<Result>, signal: AbortSignal): Promise<Result> {
  for (;;) {
    await pause();
    signal.throwIfAborted();
    const start = performance.now();
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() - start < SLICE);
  }
}
