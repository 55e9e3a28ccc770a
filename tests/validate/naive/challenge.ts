import type { ChallengeScenario, Memory } from '../../../src/sim/scenario.ts';
import { type Feed, kindsLoop } from './kinds.ts';
import type { Luck } from './luck.ts';

/** What the reader's sliders say of model t. */
function stageOf(scenario: ChallengeScenario, t: number): Feed & { readonly memory: Memory } {
  const { filter } = scenario;
  const named = new Map<string, number | string>(Object.entries(scenario));
  const suffix = t > 30 ? '30' : t > 20 ? '20' : t > 10 ? '10' : '';
  const number = (name: string) => named.get(name + suffix) as number;
  return {
    filter,
    synthetic: number('synthetic'),
    fresh: number('fresh'),
    selection: number('selection'),
    memory: named.get(`memory${suffix}`) as Memory,
  };
}

/** One run of the challenge: the loop, stage after stage, and what it costs. */
export function naiveChallenge(scenario: ChallengeScenario, luck: Luck): Record<string, number>[] {
  const { generations, size, kinds, newborn, novelty } = scenario;
  const loop = kindsLoop(scenario, scenario.memory, luck);
  const course: Record<string, number>[] = [];
  let held = 1;
  let cost = 0;
  let bill = 0;
  let wasted = 0;
  for (let t = 0; ; t++) {
    const { memory, ...feed } = stageOf(scenario, t + 1);
    const measured = loop.measure(feed);
    const there = novelty > 0 ? kinds + t * newborn : kinds;
    const knownShare = measured['known']! / there;
    if (measured['error']! > 0.15 || knownShare < 0.9) held = 0;
    course.push({ ...measured, knownShare, held, cost, bill, wasted });
    if (t === generations) return course;
    const people = size * feed.fresh;
    const thrownAway = size * (1 - feed.fresh) * feed.synthetic * loop.thrownAway(feed);
    cost = people + thrownAway / 2;
    bill += cost;
    wasted += thrownAway / 2;
    loop.keep(memory);
    loop.advance(feed);
  }
}
