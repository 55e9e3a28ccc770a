import type { Run } from '../sim/run.ts';
import type { Scenario } from '../sim/scenario.ts';
import type { Specimen } from '../sim/specimen.ts';

/** What is known of a scenario so far: its first replicates, and the first of them watched closely. */
export interface Findings<S extends Scenario = Scenario> {
  readonly run: Run<S>;
  readonly specimen: Specimen<S['world']>;
}

/** How whoever asked for a run follows it. */
export interface Watch {
  /** Aborted when the run is wanted no longer. */
  readonly signal: AbortSignal;
  /** Called with ever more replicates, always the first ones in order, the first call with replicate 0 alone or a few more. */
  onGrowth(findings: Findings): void;
  /** Called, before there is a replicate to show, with what there is so far of a specimen that takes its time. */
  onGlimpse(specimen: Specimen): void;
}

/** Whoever can turn a scenario into a run: workers in a browser, the page's own thread, threads in a test. */
export interface Runner {
  /**
   * @param book the file of the book that text scenarios need; the others need none
   * @returns all replicates of the scenario
   * @throws the signal's reason, once aborted · SimulationError, if the simulation itself throws · WorkersLost, if
   * there is nobody left to compute
   */
  run(scenario: Scenario, watch: Watch, book?: Blob): Promise<Findings>;
}

/** The simulation threw: it would throw again, wherever it is run. */
export class SimulationError extends Error {
  override readonly name = 'SimulationError';
}

/** Workers cannot be started here, or were taken away while they worked. */
export class WorkersLost extends Error {
  override readonly name = 'WorkersLost';
}

/** Every replicate is there. */
export function isWhole({ run }: Findings): boolean {
  return run.replicates === run.scenario.replicates;
}
