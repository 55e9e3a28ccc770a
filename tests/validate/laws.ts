import { normalCdf } from '../../src/random/goodnessOfFit.test.support.ts';
import { run } from '../../src/sim/run.ts';
import { gaussian, kinds, type Memory, regression, type Scenario } from '../../src/sim/scenario.ts';
import { summarize } from '../../src/sim/summary.ts';
import { theory } from '../../src/sim/theory/theory.ts';
import type { Comparison } from './compare.ts';
import { type Luck, luckOf } from './naive/luck.ts';

/** Settings that each exact law is tried in. */
export const LAW_SETTINGS = 16;

/** So many that the mean is as good as normal, also where a law's own distribution is skewed. */
const REPLICATES = 2000;

interface Law {
  readonly name: string;
  readonly measure: string;
  readonly scenario: (luck: Luck) => Scenario;
}

const whole = (luck: Luck, from: number, to: number) => from + Math.floor(luck.uniform() * (to - from + 1));
const loop = (luck: Luck) => ({
  replicates: REPLICATES,
  size: whole(luck, 30, 300),
  generations: whole(luck, 2, 10),
  seed: whole(luck, 0, 2 ** 32 - 1),
});
const few = (luck: Luck) => ({
  kinds: whole(luck, 2, 60),
  junkKinds: whole(luck, 1, 20),
  tail: luck.uniform() * 2,
});
const mixed = (luck: Luck) => ({ synthetic: luck.uniform(), fresh: luck.uniform() / 2 });
const MEMORIES: readonly Memory[] = ['replace', 'accumulate', 'budget'];
const rows = (luck: Luck) => {
  const dimensions = whole(luck, 1, 8);
  return { ...loop(luck), dimensions, noise: 0.2 + luck.uniform(), size: dimensions + whole(luck, 30, 80) };
};

/** Every law of `src/sim/theory` that holds exactly, wherever it holds. */
export const LAWS: readonly Law[] = [
  {
    name: 'junk without a filter: (1−f)·s·(ε + (1−ε)·j), or its average over the pool',
    measure: 'junk',
    scenario: (luck) =>
      kinds({
        ...loop(luck),
        ...few(luck),
        ...mixed(luck),
        memory: luck.oneOf(MEMORIES),
        hallucination: luck.uniform() * 0.3,
        novelty: luck.uniform() * 0.1,
      }),
  },
  {
    name: 'concentration with fresh data: migration from a fixed mainland',
    measure: 'concentration',
    scenario: (luck) => kinds({ ...loop(luck), ...few(luck), hallucination: 0, fresh: luck.uniform() ** 2 }),
  },
  {
    name: 'concentration, closed loop: (1 − 1/N)^(t+1)',
    measure: 'concentration',
    scenario: (luck) => kinds({ ...loop(luck), ...few(luck), hallucination: 0 }),
  },
  {
    name: 'concentration where all is kept: Π (1 − 1/(N i²))',
    measure: 'concentration',
    scenario: (luck) => kinds({ ...loop(luck), ...few(luck), hallucination: 0, memory: 'accumulate' }),
  },
  {
    name: 'mean of the bell curve: nothing pulls to either side',
    measure: 'mean',
    scenario: (luck) => gaussian({ ...loop(luck), ...mixed(luck), memory: luck.oneOf(MEMORIES) }),
  },
  {
    name: 'variance with fresh data: V′ = f + (1−f)V + f(1−f)A',
    measure: 'variance',
    scenario: (luck) => gaussian({ ...loop(luck), fresh: luck.uniform() }),
  },
  {
    name: 'variance by maximum likelihood: (1 − 1/N)^(t+1)',
    measure: 'variance',
    scenario: (luck) => gaussian({ ...loop(luck), estimator: 'mle' }),
  },
  {
    name: 'variance where all is kept: Π (1 − 1/(N i²))',
    measure: 'variance',
    scenario: (luck) => gaussian({ ...loop(luck), estimator: 'mle', memory: 'accumulate' }),
  },
  {
    name: 'error of the bell curve: (t+1)/N + 2 − 2c₄^(t+1)',
    measure: 'error',
    scenario: (luck) => gaussian(loop(luck)),
  },
  {
    name: 'least squares: c·(t+1)',
    measure: 'error',
    scenario: (luck) => regression(rows(luck)),
  },
  {
    name: 'least squares where all is kept: c·Σ 1/i²',
    measure: 'error',
    scenario: (luck) => regression({ ...rows(luck), memory: 'accumulate' }),
  },
];

/** The l-th law in its i-th setting, by the mean over replicates at its last generation, in standard errors. */
export function lawAt(l: number, i: number): Comparison {
  const { name, measure, scenario: drawn } = LAWS[l]!;
  const scenario = drawn(luckOf(`law ${l} ${i}`));
  const law = theory(scenario, measure);
  if (!law) throw new Error(`no closed form for ${measure} in ${JSON.stringify(scenario)}`);
  const { mean, sd } = summarize(run(scenario)).measures[measure]!;
  const off = (mean.at(-1)! - law.at(-1)!) / (sd.at(-1)! / Math.sqrt(REPLICATES));
  const p = 2 * normalCdf(-Math.abs(off));
  return { world: 'closed forms', name: `${name}, setting ${i}`, test: 'standard errors', p };
}
