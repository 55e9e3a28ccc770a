import { describe, expect, it } from 'vitest';
import { growth } from '../growth.ts';
import { run } from '../run.ts';
import { kinds } from '../scenario.ts';
import { series, summarize } from '../summary.ts';
import { survey } from './reading.ts';
import { realVariety } from './variety.ts';

const small = { kinds: 300, junkKinds: 80, size: 2000, generations: 12, replicates: 4 };

describe('a survey of a setting', () => {
  it.each([
    kinds(small),
    kinds({ ...small, fresh: 0.1, novelty: 0.03, memory: 'accumulate' }),
    kinds({ ...small, synthetic: 0.7, selection: 1, filter: 'popular', memory: 'budget' }),
  ])('reads what a run of it measures', (scenario) => {
    const found = survey(scenario);
    const whole = run(scenario);
    const { measures } = summarize(whole);
    for (const name of ['error', 'known', 'coverage', 'junk'] as const) {
      expect(found.start[name]).toBeCloseTo(measures[name]!.mean[0]!, 10);
      expect(found.horizon[name]).toBeCloseTo(measures[name]!.mean[scenario.generations]!, 10);
    }
    const errors = Array.from({ length: 4 }, (_, j) => series(whole, j, 0));
    expect(found.growth).toBeCloseTo(growth(errors), 10);
  });

  it('finds the variety that the world measures where there is no junk', () => {
    const scenario = kinds({ ...small, hallucination: 0 });
    const { diversity } = summarize(run(scenario)).measures;
    expect(survey(scenario).horizon.variety).toBeCloseTo(diversity!.mean[scenario.generations]!, 8);
  });
});

describe('the variety of real kinds', () => {
  it('of so many equally common kinds is their number, whatever junk there is beside them', () => {
    expect(realVariety([0.2, 0.2, 0.2, 0.4, 0, 0], [3, 5])).toBeCloseTo(3, 12);
  });

  it('is that of one where nothing real is left', () => {
    expect(realVariety([0, 0, 0.5, 0.5], [2, 4])).toBe(1);
  });
});
