import { refuseTooLarge } from '../sim/estimate.ts';
import { measuresOf } from '../sim/measures.ts';
import type { Scenario } from '../sim/scenario.ts';
import type { Specimen } from '../sim/specimen.ts';
import type { Job, Reply } from './protocol.ts';
import type { Findings } from './runner.ts';

/** What a job should take: the fan fills smoothly, and a run that is wanted no longer ends by itself in time. */
const JOB_MILLISECONDS = 8;

let jobs = 0;

/**
 * A scenario on its way to being a run: which jobs are still to be given out, and what has come back. The first two
 * jobs make the first picture (the specimen, and replicate 0 alone); the rest are cut to the pace measured so far.
 * Replies may come in any order; findings always hold the first replicates, in order.
 */
export class Experiment {
  readonly #scenario: Scenario;
  readonly #measures: readonly string[];
  /** Numbers a replicate. */
  readonly #stride: number;
  /** Room for the whole run: growing findings are ever longer views of it. */
  readonly #values: Float64Array;
  /** Chunks that wait for earlier ones: first replicate → how many. */
  readonly #waiting = new Map<number, number>();
  readonly #due: Job[];
  #givenOut = 1;
  #ready = 0;
  #specimen: Specimen | undefined;
  #millisecondsEach: number | undefined;

  /** @throws ScenarioError if the run is too large */
  constructor(scenario: Scenario) {
    refuseTooLarge(scenario);
    this.#scenario = scenario;
    this.#measures = measuresOf(scenario);
    this.#stride = this.#measures.length * (scenario.generations + 1);
    this.#values = new Float64Array(scenario.replicates * this.#stride);
    const watched: Job = { kind: 'specimen', id: jobs++, scenario };
    const counted: Job = { kind: 'replicates', id: jobs++, scenario, first: 0, count: 1 };
    // The last is given out first. A specimen that shows itself before it is whole must not wait.
    this.#due = scenario.world === 'text' ? [counted, watched] : [watched, counted];
  }

  /** A job is due that must go before all others: for the first picture, or one that was lost. */
  get isUrgent(): boolean {
    return this.#due.length > 0;
  }

  /** The next job, if any is left to give out, for one of `hands` workers that share the work. */
  next(hands: number): Job | undefined {
    const due = this.#due.pop();
    if (due) return due;
    const left = this.#scenario.replicates - this.#givenOut;
    if (left === 0) return undefined;
    const [first, count] = [this.#givenOut, Math.min(left, this.#chunk(left, hands))];
    this.#givenOut += count;
    return { kind: 'replicates', id: jobs++, scenario: this.#scenario, first, count };
  }

  #chunk(left: number, hands: number): number {
    if (this.#millisecondsEach === undefined) return 1;
    const inTime = Math.floor(JOB_MILLISECONDS / this.#millisecondsEach);
    return Math.max(1, Math.min(inTime, Math.ceil(left / hands)));
  }

  /** A job that was given out and lost: it is the next to be given out. */
  putBack(job: Job): void {
    this.#due.push(job);
  }

  /**
   * Takes in what came of a job.
   * @returns the findings, if there is more to show than before
   */
  record(job: Job, reply: Exclude<Reply, { kind: 'failed' }>): Findings | undefined {
    if (reply.kind === 'specimen') this.#specimen = reply.specimen;
    else if (job.kind === 'replicates') {
      this.#values.set(reply.values, job.first * this.#stride);
      this.#waiting.set(job.first, job.count);
      this.#millisecondsEach = reply.milliseconds / job.count;
    }
    const before = this.#ready;
    for (let count = this.#waiting.get(before); count; count = this.#waiting.get(this.#ready)) {
      this.#waiting.delete(this.#ready);
      this.#ready += count;
    }
    const grew = this.#ready > before || (reply.kind === 'specimen' && this.#ready > 0);
    return grew && this.#specimen ? this.#findings(this.#specimen) : undefined;
  }

  #findings(specimen: Specimen): Findings {
    const run = {
      scenario: this.#scenario,
      measures: this.#measures,
      replicates: this.#ready,
      values: this.#values.subarray(0, this.#ready * this.#stride),
    };
    return { run, specimen };
  }
}
