import { yourPolicy } from '../sim/economy/rivals.ts';
import type { Regime } from '../sim/loop.ts';
import type { Scenario } from '../sim/scenario.ts';
import { regimeOf } from '../sim/stages.ts';

/** What a model learns from, in expected shares that sum to 1. */
export interface Mix {
  readonly fresh: number;
  readonly synthetic: number;
  readonly archive: number;
}

/** By what the model after generation `generation` is fed: the scenario's policy, but for a lab that repents, or for stages. */
export function regimeAfter(scenario: Scenario, generation: number): Regime {
  if (scenario.world === 'challenge') return regimeOf(scenario, generation + 1);
  const { memory } = scenario;
  return scenario.world === 'market' ? { ...yourPolicy(scenario, generation + 1), memory } : scenario;
}

/**
 * What the model after generation `generation` learns from. Under `replace` that is one batch: f, (1−f)s, (1−f)(1−s).
 * Otherwise it is the pool: the archive, and the fresh and synthetic parts of every batch since old data was last thrown
 * away. Of a market it is what the reader's lab means to learn from: what it cannot pay for is not taken off.
 */
export function mixOf(scenario: Scenario, generation: number): Mix {
  const now = regimeAfter(scenario, generation);
  if (now.memory === 'replace') return batchOf(now);
  const pool = { fresh: 0, synthetic: 0 };
  for (let t = generation; t >= 0; t--) {
    const regime = regimeAfter(scenario, t);
    if (regime.memory === 'replace') break;
    const batch = batchOf(regime);
    pool.fresh += batch.fresh;
    pool.synthetic += batch.synthetic;
  }
  const total = 1 + pool.fresh + pool.synthetic;
  return { fresh: pool.fresh / total, synthetic: pool.synthetic / total, archive: 1 / total };
}

const batchOf = ({ fresh, synthetic }: Regime): Mix => ({
  fresh,
  synthetic: (1 - fresh) * synthetic,
  archive: (1 - fresh) * (1 - synthetic),
});
