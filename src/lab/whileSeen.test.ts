import { expect, it } from 'vitest';
import { digest } from '../sim/digest.ts';
import { run } from '../sim/run.ts';
import { kinds } from '../sim/scenario.ts';
import { inThread } from './inThread.ts';
import type { Runner, Watch } from './runner.ts';
import { type Sight, whileSeen } from './whileSeen.ts';

const scenario = kinds({ kinds: 60, junkKinds: 10, size: 300, generations: 6, replicates: 12 });

/** A sight that a test opens and shuts. */
function sightThat(
  isSeen: boolean,
): Sight & { become(seen: boolean): void; readonly watchers: Set<() => void> } {
  const watchers = new Set<() => void>();
  return {
    get isSeen() {
      return isSeen;
    },
    watchers,
    watch(onChange) {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
    become(seen) {
      isSeen = seen;
      for (const watcher of [...watchers]) watcher();
    },
  };
}

/** The plain runner, counting how often it is asked and how often it is told to stop. */
function counted(): Runner & { asked: number; stopped: number } {
  const runner = {
    asked: 0,
    stopped: 0,
    run(...[asked, watch, book]: Parameters<Runner['run']>) {
      runner.asked += 1;
      watch.signal.addEventListener('abort', () => {
        runner.stopped += 1;
      });
      return inThread.run(asked, watch, book);
    },
  };
  return runner;
}

const watching = (signal = new AbortController().signal): Watch => ({
  signal,
  onGrowth: () => undefined,
  onGlimpse: () => undefined,
});
const aWhile = () => new Promise((resume) => setTimeout(resume, 20));

it('nothing is computed before somebody looks', async () => {
  const [runner, sight] = [counted(), sightThat(false)];
  const found = whileSeen(runner, sight).run(scenario, watching());
  await aWhile();
  expect(runner.asked).toBe(0);
  sight.become(true);
  expect(digest((await found).run)).toBe(digest(run(scenario)));
  expect(sight.watchers.size).toBe(0);
});

it('a run that is looked away from is given up, and is the same run when it is looked at again', async () => {
  const [runner, sight] = [counted(), sightThat(true)];
  const found = whileSeen(runner, sight).run(scenario, watching());
  await Promise.resolve();
  sight.become(false);
  await aWhile();
  expect([runner.asked, runner.stopped]).toEqual([1, 1]);
  sight.become(true);
  expect(digest((await found).run)).toBe(digest(run(scenario)));
  expect(runner.asked).toBe(2);
});

it('a run that is wanted no longer ends, seen or not', async () => {
  for (const isSeen of [true, false]) {
    const [runner, sight, abort] = [counted(), sightThat(isSeen), new AbortController()];
    const found = whileSeen(runner, sight).run(scenario, watching(abort.signal));
    await Promise.resolve();
    abort.abort(new Error('wanted no longer'));
    await expect(found).rejects.toThrow('wanted no longer');
    expect(sight.watchers.size).toBe(0);
  }
});
