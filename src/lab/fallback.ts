import { type Runner, WorkersLost } from './runner.ts';

/** Runs with the first as long as it has workers, else with the second, from the start: it is the same run. */
export function fallback(first: Runner, second: Runner): Runner {
  return {
    run: (scenario, watch, book) =>
      first.run(scenario, watch, book).catch((reason: unknown) => {
        if (reason instanceof WorkersLost) return second.run(scenario, watch, book);
        throw reason;
      }),
  };
}
