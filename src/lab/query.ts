import { type Query, QueryCache, QueryClient, queryOptions, skipToken } from '@tanstack/react-query';
import type { Scenario } from '../sim/scenario.ts';
import type { Specimen } from '../sim/specimen.ts';
import { bookQuery } from './book.ts';
import { type Findings, isWhole, type Runner, type Watch } from './runner.ts';

/**
 * After the first picture, growth is shown after so many milliseconds, then after twice as many, and so on up to a
 * longest wait: on a slow machine drawing must not hold up what it waits for.
 */
const FIRST_REFRESH = 80;
const LONGEST_REFRESH = 640;

/**
 * A run, growing in the cache under its scenario. Whoever asks for the same scenario shares it; when nobody asks any
 * more it is cancelled. What a cancelled run leaves is never taken for the whole: it is stale, and begun again.
 */
export function runQuery(runner: Runner, scenario: Scenario) {
  const queryKey = ['run', scenario] as const;
  return queryOptions<Findings, Error, Findings, typeof queryKey>({
    queryKey,
    async queryFn({ client, signal }) {
      const book =
        scenario.world === 'text' ? await client.ensureQueryData(bookQuery(scenario.book)) : undefined;
      const growth = paced((findings: Findings) => {
        if (!signal.aborted) client.setQueryData<Findings>(queryKey, (shown) => longer(shown, findings));
      });
      const watch: Watch = {
        signal,
        onGlimpse: (specimen) => client.setQueryData(glimpseQuery(scenario).queryKey, specimen),
        onGrowth: growth.show,
      };
      return runner.run(scenario, watch, book).finally(growth.end);
    },
    // A run is a function of its scenario: once whole it cannot age.
    staleTime: ({ state }) => (state.data && isWhole(state.data) ? Number.POSITIVE_INFINITY : 0),
    structuralSharing: false, // runs are large, and never equal in part
    retry: false, // the runner has tried everything already
    networkMode: 'always', // nothing is fetched but the book, which says itself what is amiss
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

/** Shows the first at once, and then the latest there is at each refresh. */
function paced<Grown>(show: (grown: Grown) => void): { show(grown: Grown): void; end(): void } {
  let wait = 0;
  let latest: Grown | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refresh = () => {
    timer = undefined;
    if (latest === undefined) return;
    show(latest);
    latest = undefined;
    wait = Math.min(Math.max(2 * wait, FIRST_REFRESH), LONGEST_REFRESH);
    timer = setTimeout(refresh, wait);
  };
  return {
    show(grown) {
      latest = grown;
      if (timer === undefined) refresh();
    },
    end: () => clearTimeout(timer),
  };
}

/** What there is of a run's specimen before its first replicate is there, where that takes its time. */
export const glimpseQuery = (scenario: Scenario) =>
  queryOptions<Specimen>({
    queryKey: ['glimpse', scenario],
    queryFn: skipToken,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0, // of no use once its run is there, or given up: a slider that is spun would leave hundreds
    structuralSharing: false,
  });

/** A run begun again, or moved to another thread, does not shrink on the screen. */
function longer(shown: Findings | undefined, grown: Findings): Findings {
  return shown && shown.run.replicates > grown.run.replicates ? shown : grown;
}

/** Runs kept when nobody looks at them: to go back to, and to compare with. */
const KEPT = 30;

/** A cache that forgets the runs that were left longest ago, beyond a number; in a browser, any after five minutes. */
export function createRunCache(): QueryClient {
  const cache = new QueryCache();
  const isRun = (query: Query) => query.queryKey[0] === 'run';
  const isLeft = (query: Query) =>
    isRun(query) && query.getObserversCount() === 0 && query.state.fetchStatus === 'idle';
  cache.subscribe(({ type, query: added }) => {
    if (type !== 'added') return;
    const left = cache.getAll().filter((query) => query !== added && isLeft(query));
    const newestFirst = left.reverse().sort((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt);
    for (const query of newestFirst.slice(KEPT)) cache.remove(query);
  });
  return new QueryClient({ queryCache: cache });
}
