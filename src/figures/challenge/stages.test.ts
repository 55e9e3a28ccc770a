import { describe, expect, it } from 'vitest';
import { challenge } from '../../sim/scenario.ts';
import { heldIn, STAGES } from '../../sim/stages.ts';
import { changed } from '../shown.ts';
import { isSamePlan, reinsOf } from './stages.ts';

const plan = challenge({ fresh: 0.1, fresh20: 0.3, memory10: 'accumulate' });

describe('the sliders of a stage', () => {
  it('hold what the scenario has for it', () => {
    expect(STAGES.map((stage) => reinsOf(stage).read(plan).fresh)).toEqual([0.1, 0.1, 0.3, 0.3]);
    expect(STAGES.map((stage) => reinsOf(stage).read(plan).memory)).toEqual([
      'replace',
      'accumulate',
      'accumulate',
      'accumulate',
    ]);
  });

  it('take along the later stages that went on as theirs did, up to the first that did not', () => {
    expect(reinsOf('').write({ fresh: 0.5 }, plan)).toEqual({ fresh: 0.5, fresh10: 0.5 });
    expect(reinsOf('').write({ synthetic: 0 }, plan)).toEqual({
      synthetic: 0,
      synthetic10: 0,
      synthetic20: 0,
      synthetic30: 0,
    });
    expect(reinsOf('10').write({ memory: 'budget' }, plan)).toEqual({
      memory10: 'budget',
      memory20: 'budget',
      memory30: 'budget',
    });
    expect(reinsOf('30').write({ selection: 1 }, plan)).toEqual({ selection30: 1 });
  });

  it('pass a later stage by: what goes along is settled when the move begins', () => {
    let { scenario } = { scenario: plan };
    for (const fresh of [0.2, 0.3, 0.4])
      ({ scenario } = changed({ scenario, generation: 0 }, reinsOf('').write({ fresh }, plan)) as {
        scenario: typeof plan;
      });
    expect(STAGES.map((stage) => heldIn(scenario, stage).fresh)).toEqual([0.4, 0.4, 0.3, 0.3]);
  });

  it('leave what they do not hold alone', () => {
    expect(reinsOf('20').write({ filter: 'popular', fresh: 1 }, plan)).toEqual({
      filter: 'popular',
      fresh20: 1,
      fresh30: 1,
    });
  });
});

it('plans are the same if every stage is, whatever their luck', () => {
  expect(isSamePlan(plan, { ...plan, seed: 9, replicates: 3 })).toBe(true);
  for (const other of [{ fresh30: 0.1 }, { memory: 'budget' as const }, { selection10: 1 }])
    expect(isSamePlan(plan, { ...plan, ...other })).toBe(false);
});
