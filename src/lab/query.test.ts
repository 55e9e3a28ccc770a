import { QueryObserver } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { digest } from '../sim/digest.ts';
import { run } from '../sim/run.ts';
import { kinds, type Scenario } from '../sim/scenario.ts';
import { inThread } from './inThread.ts';
import { createRunCache, runQuery } from './query.ts';
import { isWhole, type Runner } from './runner.ts';

const small = kinds({ kinds: 60, junkKinds: 10, size: 300, generations: 6, replicates: 5 });
/** Takes seconds in slices: long enough to be left in the middle. */
const long = { ...small, kinds: 2000, generations: 40, replicates: 2000 };

/** The real runner, and how often it was asked. */
function counted(): { runner: Runner; asked: Scenario[] } {
  const asked: Scenario[] = [];
  const runner: Runner = {
    run(scenario, watch) {
      asked.push(scenario);
      return inThread.run(scenario, watch);
    },
  };
  return { runner, asked };
}

function observe(cache: ReturnType<typeof createRunCache>, runner: Runner, scenario: Scenario) {
  const observer = new QueryObserver(cache, runQuery(runner, scenario));
  return { observer, leave: observer.subscribe(() => {}), result: () => observer.getCurrentResult() };
}

describe('a run in the cache', () => {
  it('is computed once for all who ask for the same scenario, whatever the order of its fields', async () => {
    const { runner, asked } = counted();
    const cache = createRunCache();
    const turned = Object.fromEntries(Object.entries(small).reverse()) as unknown as Scenario;
    const [one, other] = await Promise.all([
      cache.fetchQuery(runQuery(runner, small)),
      cache.fetchQuery(runQuery(runner, turned)),
    ]);
    expect(asked).toHaveLength(1);
    expect(other).toBe(one);
    expect(digest(one.run)).toBe(digest(run(small)));
  });

  it('is not computed again once it is whole', async () => {
    const { runner, asked } = counted();
    const cache = createRunCache();
    await cache.fetchQuery(runQuery(runner, small));
    const { result, leave } = observe(cache, runner, small);
    expect(result().isFetching).toBe(false);
    expect(asked).toHaveLength(1);
    leave();
  });

  it('can be seen growing', async () => {
    const cache = createRunCache();
    const { result, leave } = observe(cache, inThread, long);
    await expect.poll(() => result().data?.run.replicates).toBeGreaterThan(0);
    expect(result().isFetching).toBe(true);
    leave();
  });

  it('is cancelled when the last who asked has left, and what there is of it is never taken for the whole', async () => {
    const { runner, asked } = counted();
    const cache = createRunCache();
    const first = observe(cache, runner, long);
    await expect.poll(() => first.result().data).toBeDefined();
    first.leave();
    expect(cache.isFetching()).toBe(0);
    const second = observe(cache, runner, long);
    expect(second.result().isFetching).toBe(true);
    expect(second.result().data && isWhole(second.result().data!)).toBe(false);
    expect(asked).toHaveLength(2);
    second.leave();
  });

  it('does not shrink on the screen when it is begun again', async () => {
    const cache = createRunCache();
    const first = observe(cache, inThread, long);
    await expect.poll(() => first.result().data?.run.replicates).toBeGreaterThan(3);
    first.leave();
    const seen: number[] = [];
    const observer = new QueryObserver(cache, runQuery(inThread, long));
    const leave = observer.subscribe(({ data }) => void seen.push(data?.run.replicates ?? 0));
    const reached = observer.getCurrentResult().data!.run.replicates;
    await expect.poll(() => seen.at(-1)).toBeGreaterThan(reached);
    leave();
    expect(Math.min(...seen)).toBe(reached);
  });

  it('says what went wrong, and is computed when asked again', async () => {
    let broken = true;
    const cache = createRunCache();
    const runner: Runner = {
      run: (scenario, watch) =>
        broken ? Promise.reject(new Error('no power')) : inThread.run(scenario, watch),
    };
    const { observer, result, leave } = observe(cache, runner, small);
    await expect.poll(() => result().error?.message).toBe('no power');
    broken = false;
    await observer.refetch();
    expect(result().error).toBeNull();
    expect(digest(result().data!.run)).toBe(digest(run(small)));
    leave();
  });

  it('is forgotten when thirty others were looked at since', async () => {
    const cache = createRunCache();
    for (let seed = 0; seed < 40; seed++)
      await cache.fetchQuery(runQuery(inThread, { ...small, replicates: 1, seed }));
    const kept = cache
      .getQueryCache()
      .getAll()
      .map(({ queryKey }) => (queryKey[1] as Scenario).seed);
    expect(kept).toHaveLength(31); // thirty, and the one just made
    expect(Math.min(...kept)).toBe(9);
  });
});
