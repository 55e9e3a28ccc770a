import { describe, expect, it } from 'vitest';
import { average } from '../average.ts';
import { run } from '../run.ts';
import { kinds } from '../scenario.ts';
import { STANDARD_ERRORS } from './expectLaw.test.support.ts';
import { heldByMigrants, outliving } from './forgetting.ts';
import { kindsTheory, survivors } from './kinds.ts';

/** A hundred kinds alike, so many copies of each in the archive on average. */
const alike = (copies: number, generations: number) =>
  kinds({ kinds: 100, tail: 0, size: 100 * copies, generations, hallucination: 0, replicates: 200 });

describe('what was written c times', () => {
  it.each([
    [10, 50],
    [10, 100],
    [10, 200],
    [40, 200],
  ])('outlives t retellings with a chance of about 1 − exp(−2c/t): c = %d, t = %d', (copies, retellings) => {
    const scenario = alike(copies, retellings);
    const { mean, standardError } = average(run(scenario), retellings, (m) => m('known') / 100);
    const law = outliving(copies, retellings);
    // What the law leaves out is of the order of log t / t.
    const leftOut = (law * Math.log(retellings)) / retellings;
    expect(Math.abs(mean - law)).toBeLessThan(leftOut + STANDARD_ERRORS * standardError);
  });

  it('is forgotten after a time linear in c', () => {
    for (const copies of [1, 10, 100]) expect(outliving(copies, 2 * copies)).toBeCloseTo(1 - 1 / Math.E, 12);
  });

  it('outlives as the branching process says, to five per cent', () => {
    const { known } = survivors(alike(10, 200));
    for (const t of [50, 100, 200])
      expect(Math.abs(known[t]! / 100 / outliving(10, t) - 1)).toBeLessThan(0.05);
  });
});

describe('one new document a generation', () => {
  it.each([1, 2, 10])('holds 2M/(2M+1) of the variety, M = %d, for ever', (migrants) => {
    const scenario = kinds({
      kinds: 40,
      size: 5000,
      generations: 200,
      fresh: migrants / 5000,
      hallucination: 0,
    });
    const real = 1 - (kindsTheory({ ...scenario, size: 1e12 }, 'concentration')![0] ?? 0);
    // From a loop so long that nothing of its start is left: the law's recursion, at a hundred times as many steps.
    const settled = kindsTheory({ ...scenario, generations: 20_000 }, 'concentration')!.at(-1)!;
    expect((1 - settled) / real).toBeCloseTo(heldByMigrants(migrants), 2);
  });

  it('holds in simulation what the law says', () => {
    const scenario = kinds({
      kinds: 40,
      size: 50,
      generations: 200,
      fresh: 0.02,
      hallucination: 0,
      replicates: 500,
    });
    const real = 1 - kindsTheory({ ...scenario, size: 1e12 }, 'concentration')![0]!;
    const { mean, standardError } = average(run(scenario), 200, (m) => (1 - m('concentration')) / real);
    // Beside luck, what is of the order of f.
    expect(Math.abs(mean - heldByMigrants(1))).toBeLessThan(0.02 + STANDARD_ERRORS * standardError);
  });
});
