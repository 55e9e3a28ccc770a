import { type Findings, isWhole, type Runner } from './runner.ts';

/** Replicates that a spared machine computes at once: enough to see a course, and that luck has a part in it. */
export const FIRST = 8;

/** So many milliseconds a reader has let everything be before the others follow. */
const REST = 2000;

/**
 * Computes a few replicates of a run, and the rest only when the run is still wanted after a while: of the many runs that
 * a slider passes on its way each costs little. Replicates are the same whether alone or among others.
 */
export function sparing(runner: Runner, rest = REST): Runner {
  return {
    async run(scenario, watch, book) {
      if (scenario.replicates <= FIRST) return runner.run(scenario, watch, book);
      const asPart = ({ run, specimen }: Findings): Findings => ({ run: { ...run, scenario }, specimen });
      const few = { ...scenario, replicates: FIRST };
      const onGrowth = (findings: Findings) => watch.onGrowth(asPart(findings));
      onGrowth(await runner.run(few, { ...watch, onGrowth }, book));
      await pause(rest, watch.signal);
      return runner.run(scenario, { ...watch, onGrowth: beyond(FIRST, watch.onGrowth) }, book);
    },
  };
}

/** What is shown already is not shown again. */
const beyond =
  (shown: number, onGrowth: (findings: Findings) => void) =>
  (findings: Findings): void => {
    if (findings.run.replicates > shown || isWhole(findings)) onGrowth(findings);
  };

/** @throws the signal's reason, once aborted */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
