import type { Scenario } from './scenario.ts';

/** Replicates of a scenario: what was measured, for each of them, at each generation. */
export interface Run {
  readonly scenario: Scenario;
  /** Names of the measures, in the order of `values`. */
  readonly measures: readonly string[];
  /** Replicates computed so far: 0…replicates−1 of the scenario, in order. */
  readonly replicates: number;
  /** Length replicates × measures × (generations + 1), the replicate slowest, the generation fastest. */
  readonly values: Float64Array;
}
