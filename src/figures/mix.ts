import { yourPolicy } from '../sim/economy/market.ts';
import type { Policy } from '../sim/loop.ts';
import type { Scenario } from '../sim/scenario.ts';

/** What a model learns from, in expected shares that sum to 1. */
export interface Mix {
  readonly fresh: number;
  readonly synthetic: number;
  readonly archive: number;
}

/** The policy by which the model after generation `generation` is fed: the scenario's, but for a lab that repents. */
export const policyAfter = (scenario: Scenario, generation: number): Policy =>
  scenario.world === 'market' ? yourPolicy(scenario, generation + 1) : scenario;

/**
 * What the model after generation `generation` learns from. Under `replace` that is one batch: f, (1−f)s, (1−f)(1−s).
 * Otherwise it is the pool: the archive, and the fresh and synthetic parts of every batch so far. Of a market it is what
 * the reader's lab means to learn from: what it cannot pay for is not taken off.
 */
export function mixOf(scenario: Scenario, generation: number): Mix {
  const { memory } = scenario;
  const { fresh, synthetic } = policyAfter(scenario, generation);
  const machine = (1 - fresh) * synthetic;
  const batches = memory === 'replace' ? 1 : generation + 1;
  const archive = memory === 'replace' ? (1 - fresh) * (1 - synthetic) : 1;
  const total = archive + batches * (fresh + machine);
  return {
    fresh: (batches * fresh) / total,
    synthetic: (batches * machine) / total,
    archive: archive / total,
  };
}
