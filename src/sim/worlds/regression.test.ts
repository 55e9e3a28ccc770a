import { describe, expect, it } from 'vitest';
import { run } from '../run.ts';
import { type RegressionScenario, regression } from '../scenario.ts';
import { summarize } from '../summary.ts';

const endOf = (given: Partial<RegressionScenario>): number =>
  summarize(run(regression({ replicates: 60, ...given }))).measures['error']!.mean.at(-1)!;

describe('the regression world', () => {
  it('stays where it is when all labels are archived', () => {
    const { values, measures } = run(regression({ synthetic: 0, replicates: 3, generations: 5 }));
    for (let j = 0; j < 3; j++) {
      const error = values.subarray(j * measures.length * 6, j * measures.length * 6 + 6);
      for (const value of error) expect(value).toBeCloseTo(error[0]!, 12);
    }
  });

  it('does better with fresh labels, with archived ones, with a budget and with a check than closed', () => {
    const closed = endOf({});
    for (const better of [
      { fresh: 0.1 },
      { synthetic: 0.5 },
      { memory: 'budget' },
      { selection: 3 },
    ] as const)
      expect(endOf(better)).toBeLessThan(closed / 2);
  });

  it('loses more with a budget than when it reads everything, and less than when it replaces', () => {
    const [replaced, budget, accumulated] = [
      endOf({}),
      endOf({ memory: 'budget' }),
      endOf({ memory: 'accumulate' }),
    ];
    expect(accumulated).toBeLessThan(budget);
    expect(budget).toBeLessThan(replaced);
  });
});

it('a bootstrap with too few different rows leaves no number undefined', () => {
  const { values } = run(regression({ size: 22, memory: 'budget', replicates: 20 }));
  expect(values.every(Number.isFinite)).toBe(true);
});
