import { describe, expect, it } from 'vitest';
import { run } from './run.ts';
import { type KindsScenario, kinds } from './scenario.ts';
import { summarize } from './summary.ts';

/**
 * An independent prototype's numbers for the main world: means of 24 replicates at the defaults, generation 40, as
 * printed (error and junk to 0.01, known and diversity to 1).
 */
const PROTOTYPE: readonly [string, Partial<KindsScenario>, number, number, number, number][] = [
  ['closed loop', {}, 0.66, 227, 0.55, 352],
  ['2 % fresh', { fresh: 0.02 }, 0.49, 584, 0.39, 325],
  ['5 % fresh', { fresh: 0.05 }, 0.36, 855, 0.26, 277],
  ['10 % fresh', { fresh: 0.1 }, 0.25, 1102, 0.15, 233],
  ['half archive', { synthetic: 0.5 }, 0.12, 1330, 0.02, 155],
  ['closed, grounded', { selection: 3 }, 0.34, 308, 0, 81],
  ['5 % fresh, grounded', { fresh: 0.05, selection: 3 }, 0.2, 906, 0, 118],
  ['accumulate', { memory: 'accumulate' }, 0.13, 1617, 0.06, 198],
  ['accumulate, grounded', { memory: 'accumulate', selection: 3 }, 0.1, 1617, 0, 146],
  ['budget', { memory: 'budget' }, 0.16, 1232, 0.06, 185],
  ['closed, popular', { selection: 0.5, filter: 'popular' }, 0.83, 1, 0.03, 1],
  ['moving, archive only', { novelty: 0.02, synthetic: 0 }, 0.58, 1380, 0, 142],
  ['moving, accumulate', { novelty: 0.02, memory: 'accumulate' }, 0.57, 1617, 0.06, 198],
  [
    'moving, accumulate, 30 % fresh, grounded',
    { novelty: 0.02, memory: 'accumulate', fresh: 0.3, selection: 3 },
    0.41,
    3960,
    0,
    286,
  ],
  ['moving, replace, 30 % fresh, grounded', { novelty: 0.02, fresh: 0.3, selection: 3 }, 0.18, 2545, 0, 630],
];

const OURS = 12;
const THEIRS = 24;

describe('the main world shows what the prototype showed', () => {
  it.each(PROTOTYPE)('%s', (_, given, error, known, junk, diversity) => {
    const { measures } = summarize(run(kinds({ ...given, replicates: OURS })));
    const compare = (name: string, value: number, rounding: number) => {
      const { mean, sd } = measures[name]!;
      // 4 standard errors of the difference of two means: 60 comparisons, 1 false alarm in some 250 sets of seeds
      const margin = 4 * sd[40]! * Math.sqrt(1 / OURS + 1 / THEIRS) + rounding / 2;
      expect(Math.abs(mean[40]! - value), `${name} ${mean[40]} for ${value}`).toBeLessThanOrEqual(
        margin + 1e-9,
      );
    };
    compare('error', error, 0.01);
    compare('known', known, 1);
    compare('junk', junk, 0.01);
    compare('diversity', diversity, 1);
  });

  it('from a first model that knows 1617 of 2000 kinds, as diverse as 149', () => {
    const { known, diversity } = summarize(run(kinds({ generations: 1, replicates: 200 }))).measures;
    expect(Math.abs(known!.mean[0]! - 1617)).toBeLessThan(3);
    expect(Math.abs(diversity!.mean[0]! - 149)).toBeLessThan(1);
  });
});
