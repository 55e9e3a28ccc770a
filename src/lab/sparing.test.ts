import { expect, it } from 'vitest';
import { digest } from '../sim/digest.ts';
import { run } from '../sim/run.ts';
import { kinds } from '../sim/scenario.ts';
import { inThread } from './inThread.ts';
import type { Findings, Runner } from './runner.ts';
import { FIRST, sparing } from './sparing.ts';

const scenario = kinds({ kinds: 60, junkKinds: 10, size: 300, generations: 6, replicates: 3 * FIRST });
const IN_NO_TIME = 0;
const NEVER_IN_THIS_TEST = 60_000;

/** What a reader sees of a run, step by step, and what was asked of the runner. */
function follow(rest: number, asked = scenario) {
  const shown: Findings[] = [];
  const wanted: number[] = [];
  const watched: Runner = {
    run(...[its, watch, book]) {
      wanted.push(its.replicates);
      return inThread.run(its, watch, book);
    },
  };
  const abort = new AbortController();
  const watch = {
    signal: abort.signal,
    onGrowth: (findings: Findings) => shown.push(findings),
    onGlimpse: () => undefined,
  };
  return { shown, wanted, abort, whole: sparing(watched, rest).run(asked, watch) };
}

it('a spared run is in the end the very run, and has been shown in part before, as part of its own scenario', async () => {
  const { shown, whole } = follow(IN_NO_TIME);
  expect(digest((await whole).run)).toBe(digest(run(scenario)));
  const part = shown.find(({ run: { replicates } }) => replicates === FIRST);
  expect(part?.run.scenario).toEqual(scenario);
  const replicates = shown.map((findings) => findings.run.replicates);
  expect([...replicates].sort((one, other) => one - other)).toEqual(replicates);
});

it('a run that is given up before the rest costs its first replicates alone', async () => {
  const { shown, wanted, abort, whole } = follow(NEVER_IN_THIS_TEST);
  await expect.poll(() => shown.at(-1)?.run.replicates).toBe(FIRST);
  abort.abort(new Error('wanted no longer'));
  await expect(whole).rejects.toThrow('wanted no longer');
  expect(wanted).toEqual([FIRST]);
});

it('a run of few replicates is not held up', async () => {
  const few = kinds({ ...scenario, replicates: FIRST });
  const { wanted, whole } = follow(NEVER_IN_THIS_TEST, few);
  expect(digest((await whole).run)).toBe(digest(run(few)));
  expect(wanted).toEqual([FIRST]);
});
