import type { Runner, Watch } from './runner.ts';

/** Whether anybody can see what is computed, and word of each change. */
export interface Sight {
  readonly isSeen: boolean;
  /** @returns what ends the watch */
  watch(onChange: () => void): () => void;
}

/**
 * Computes only while somebody can see it. What is under way when the last look goes is given up, and begun again when
 * the look comes back: the same scenario is the same run. Whoever asked just waits.
 */
export function whileSeen(runner: Runner, sight: Sight): Runner {
  return {
    async run(scenario, watch, book) {
      for (;;) {
        await seen(sight, watch.signal);
        const turn = turnOf(sight, watch.signal);
        try {
          return await runner.run(scenario, { ...watch, signal: turn.signal }, book);
        } catch (reason) {
          if (watch.signal.aborted || !turn.signal.aborted) throw reason;
        } finally {
          turn.end();
        }
      }
    },
  };
}

/** Resolves at once where it can be seen, else when it can. @throws the signal's reason, once aborted */
function seen(sight: Sight, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    if (sight.isSeen) return resolve();
    const stop = sight.watch(() => {
      if (!sight.isSeen) return;
      stop();
      resolve();
    });
    signal.addEventListener('abort', () => {
      stop();
      reject(signal.reason);
    });
  });
}

/** One stretch of being seen, as a signal: aborted when it is over, or when the run is wanted no longer. */
function turnOf(sight: Sight, wanted: Watch['signal']): { signal: AbortSignal; end: () => void } {
  const turn = new AbortController();
  const stop = sight.watch(() => !sight.isSeen && turn.abort());
  return { signal: AbortSignal.any([wanted, turn.signal]), end: stop };
}
