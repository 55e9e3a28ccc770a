import { describe, expect, it } from 'vitest';
import { GOAL, isMet, outcomeOf } from '../../sim/economy/goal.ts';
import { STRATEGIES } from '../../sim/economy/strategies.ts';
import { run } from '../../sim/run.ts';
import { type ChallengeScenario, challenge } from '../../sim/scenario.ts';
import { createDrawing } from '../drawing.ts';
import { changed } from '../shown.ts';
import { challenge as figure } from './challenge.tsx';
import { presets } from './presets.ts';
import { isSamePlan } from './stages.ts';
import { fallOf, isComparable, outcomeIn, type Played, standing } from './standing.ts';
import { strategies } from './strategies.ts';
import { sentence } from './words.ts';

const drawing = createDrawing(figure.measures);
const played = (given: Partial<ChallengeScenario>): Played => {
  const scenario = challenge(given);
  return { ...drawing(run(scenario)), scenario };
};
const all = Object.entries(strategies);

describe('the named strategies', () => {
  it.each(all)('have come to what the file says: %s', { timeout: 60_000 }, (_, strategy) => {
    const { met, bill, replicates, scenario } = strategy;
    expect(outcomeOf(run(scenario))).toEqual({ met, bill, replicates });
  });

  it('are those that the search was told, and the plan that it found, which meets the goal for little more than half of the curator’s bill', () => {
    for (const [name, plan] of Object.entries(STRATEGIES))
      expect(strategies[name as keyof typeof STRATEGIES].scenario).toEqual(challenge(plan));
    const { best, curator } = strategies;
    expect(isMet(best)).toBe(true);
    expect(best.replicates).toBe(100);
    expect(best.bill).toBeLessThan(0.55 * curator.bill);
  });

  it('can each be tried as it is, from wherever the reader has come', () => {
    for (const [i, name] of (['curator', 'closed', 'hoarder', 'purist', 'best'] as const).entries()) {
      const { scenario } = changed(figure.start, presets[i]!.set);
      expect(isSamePlan(scenario as ChallengeScenario, strategies[name].scenario)).toBe(true);
    }
  });
});

describe('the standing', { timeout: 30_000 }, () => {
  it('has those that meet the goal first, the cheapest before the others, then those that miss it', () => {
    const entries = standing(played({ ...STRATEGIES.curator, fresh10: 0.2 }));
    expect(entries.map(({ name }) => name)).toEqual([
      'the best found',
      'the curator',
      'your plan',
      'the purist',
      'the closed loop',
      'the hoarder',
    ]);
    expect(entries.map(({ place }) => place)).toEqual([1, 2, 3, 4, undefined, undefined]);
  });

  it('has a strategy that the reader has taken over once, as the reader’s', () => {
    const entries = standing(played(STRATEGIES.hoarder));
    expect(entries).toHaveLength(5);
    expect(entries.at(-1)).toMatchObject({ whose: 'reader', name: 'your plan, the hoarder', bill: 40_000 });
  });

  it('holds a plan in another world against none of them, and one with other luck against all', () => {
    const elsewhere = challenge({ ...STRATEGIES.curator, novelty: 0.02 });
    expect(isComparable(elsewhere)).toBe(false);
    expect(isComparable(challenge({ fresh20: 1, seed: 5, replicates: 8 }))).toBe(true);
    expect(standing(played({ ...elsewhere, replicates: 2 }))).toHaveLength(1);
  });

  it('counts the runs that hold as the simulation does', () => {
    const scenario = challenge({ ...STRATEGIES.curator, fresh: 0.14, replicates: 40 });
    const outcome = outcomeOf(run(scenario));
    expect(outcomeIn({ ...drawing(run(scenario)), scenario })).toEqual({
      ...outcome,
      bill: expect.closeTo(outcome.bill, 6),
    });
  });
});

describe('the verdict', { timeout: 30_000 }, () => {
  it('says in how many runs the goal is met, for what, and between whom', () => {
    expect(sentence(played(STRATEGIES.curator))).toBe(
      'The goal is met in 97 of 100 runs, for 137,700 documents: dearer than the best found, cheaper than the purist.',
    );
    expect(sentence(played(strategies.best.scenario))).toBe(
      'The goal is met in 95 of 100 runs, for 70,000 documents: cheaper than all others, the nearest being the curator.',
    );
  });

  it('says when too many runs had missed it, and by which limit', () => {
    expect(sentence(played(STRATEGIES.hoarder))).toMatch(
      /^The goal is missed: it holds in 0 of 100 runs\. At generation \d+ too many have an error above 0\.15\. The bill: 40,000 documents\.$/,
    );
    const forgetful = played(STRATEGIES.closed);
    expect(sentence(forgetful)).toContain('too many know fewer than 90\u00a0% of the kinds');
    const { at } = fallOf(forgetful)!;
    const held = forgetful.courses['held']!.mean;
    expect(held[at]).toBeLessThan(GOAL.runs);
    expect(held[at - 1]).toBeGreaterThanOrEqual(GOAL.runs);
  });
});
