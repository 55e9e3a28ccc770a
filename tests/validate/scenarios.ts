import {
  challenge,
  commons,
  type Filter,
  type GaussianScenario,
  gaussian,
  kinds,
  type LoopScenario,
  type Memory,
  market,
  type Platform,
  type RegressionScenario,
  type Rivals,
  regression,
} from '../../src/sim/scenario.ts';
import { type Luck, luckOf } from './naive/luck.ts';
import type { Compared } from './naive/naive.ts';

const MEMORIES: readonly Memory[] = ['replace', 'accumulate', 'budget'];
const FILTERS: readonly Filter[] = ['grounded', 'popular'];

const whole = (luck: Luck, from: number, to: number): number =>
  from + Math.floor(luck.uniform() * (to - from + 1));
/** A share: one time in six none of it, one in six all. */
const share = (luck: Luck): number => {
  const lot = luck.uniform();
  return lot < 1 / 6 ? 0 : lot < 1 / 3 ? 1 : luck.uniform();
};

/** What every loop has, all settings in play: every other one has a filter, and it may be a mild one or a strict one. */
const anyLoop = (luck: Luck, sizes: readonly [number, number], generations: readonly [number, number]) =>
  ({
    synthetic: share(luck),
    fresh: luck.happens(0.5) ? luck.uniform() * 0.4 : share(luck),
    selection: luck.happens(0.5) ? 0 : luck.uniform() * 4,
    filter: luck.oneOf(FILTERS),
    memory: luck.oneOf(MEMORIES),
    size: whole(luck, ...sizes),
    generations: whole(luck, ...generations),
    seed: whole(luck, 0, 2 ** 32 - 1),
  }) satisfies Partial<LoopScenario>;

const anyKinds = (luck: Luck, most: number) => ({
  kinds: whole(luck, 2, most),
  junkKinds: whole(luck, 1, 20),
  tail: luck.uniform() * 2,
  hallucination: luck.happens(0.25) ? 0 : luck.uniform() * 0.3,
  novelty: luck.happens(0.5) ? 0 : luck.uniform() * 0.2,
  newborn: whole(luck, 1, 6),
});

/** One time in four kinds that somebody counted, from a few to many orders of magnitude apart. */
const anyWeights = (luck: Luck, kinds: number): string => {
  if (!luck.happens(0.25)) return 'zipf';
  const magnitudes = luck.uniform() * 6;
  const counts = Array.from({ length: kinds }, () => Math.ceil(10 ** (luck.uniform() * magnitudes)));
  return counts.sort((a, b) => b - a).join(' ');
};

const DRAWN: Readonly<Record<Compared['world'], (luck: Luck) => Compared>> = {
  kinds: (luck) => {
    const drawn = { ...anyLoop(luck, [10, 150], [3, 8]), ...anyKinds(luck, 60) };
    return kinds({ ...drawn, weights: anyWeights(luck, drawn.kinds) });
  },
  gaussian: (luck) =>
    gaussian({
      ...anyLoop(luck, [8, 60], [3, 10]),
      estimator: luck.oneOf<GaussianScenario['estimator']>(['unbiased', 'mle']),
    }),
  regression: (luck) => {
    const dimensions = whole(luck, 1, 5);
    const loop = anyLoop(luck, [4 * dimensions + 8, 60], [2, 6]);
    return regression({
      ...loop,
      dimensions,
      noise: 0.2 + 2 * luck.uniform(),
    } satisfies Partial<RegressionScenario>);
  },
  market: (luck) =>
    market({
      ...anyLoop(luck, [20, 80], [3, 8]),
      ...anyKinds(luck, 40),
      discernment: luck.uniform(),
      intensity: luck.uniform() * 5,
      rivals: luck.oneOf<Rivals>(['careful', 'mixed', 'cutting']),
      repent: whole(luck, 1, 9),
    }),
  commons: (luck) =>
    commons({
      ...anyLoop(luck, [60, 200], [3, 8]),
      platform: luck.oneOf<Platform>(['moderated', 'unmoderated', 'open', 'closed']),
      flood: whole(luck, 0, 4),
      moderatedFrom: whole(luck, 0, 6),
      intensity: luck.uniform() * 20,
      inertia: luck.uniform(),
      retention: luck.uniform() * 0.95,
      filler: luck.uniform(),
    }),
  challenge: (luck) => {
    const [ten, twenty, thirty] = [0, 1, 2].map(() => anyLoop(luck, [10, 40], [11, 34]));
    return challenge({
      ...anyLoop(luck, [10, 40], [11, 34]),
      ...anyKinds(luck, 20),
      synthetic10: ten!.synthetic,
      fresh10: ten!.fresh,
      selection10: ten!.selection,
      memory10: ten!.memory,
      synthetic20: twenty!.synthetic,
      fresh20: twenty!.fresh,
      selection20: twenty!.selection,
      memory20: twenty!.memory,
      synthetic30: thirty!.synthetic,
      fresh30: thirty!.fresh,
      selection30: thirty!.selection,
      memory30: thirty!.memory,
    });
  },
};

export const WORLDS = Object.keys(DRAWN) as readonly Compared['world'][];

/** The i-th scenario of a world: small, so that it can be simulated document by document. */
export const scenarioOf = (world: Compared['world'], i: number): Compared =>
  DRAWN[world](luckOf(`scenario ${world} ${i}`));
