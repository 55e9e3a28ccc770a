import { expect, it } from 'vitest';
import type { Steps } from '../sim/language/steps.ts';
import { inSlices } from './inSlices.ts';

/** Work of so many steps, each of a few milliseconds, and how many were taken. */
function work(steps: number) {
  const taken = { count: 0 };
  function* take(): Steps<string> {
    for (; taken.count < steps; taken.count++) {
      const start = performance.now();
      while (performance.now() - start < 2);
      yield;
    }
    return 'done';
  }
  return { taken, steps: take() };
}

it('work in slices comes to its end, and lets others have their turn on the way', async () => {
  let turns = 0;
  const clock = setInterval(() => (turns += 1), 1);
  expect(await inSlices(work(40).steps, new AbortController().signal)).toBe('done');
  clearInterval(clock);
  expect(turns).toBeGreaterThan(3);
});

it('work that is wanted no longer stops where it is', async () => {
  const stop = new AbortController();
  const { taken, steps } = work(10_000);
  setTimeout(() => stop.abort(new Error('taken back')), 20);
  await expect(inSlices(steps, stop.signal)).rejects.toThrow('taken back');
  const count = taken.count;
  await new Promise((resume) => setTimeout(resume, 30));
  expect(taken.count).toBe(count);
  expect(count).toBeLessThan(10_000);
});
