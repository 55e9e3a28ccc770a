import type { Scenario } from '../sim/scenario.ts';
import { Experiment } from './experiment.ts';
import { type Patience, patience } from './patience.ts';
import type { Job, Reply } from './protocol.ts';
import { type Findings, isWhole, type Runner, SimulationError, type Watch, WorkersLost } from './runner.ts';
import { Seat } from './seat.ts';
import type { Spawn } from './spawn.ts';

export interface PoolOptions {
  readonly spawn: Spawn;
  /** Workers at work at once, 1 or more. */
  readonly seats: number;
  readonly patience?: Patience;
}

/** A run under way, and whom to tell. */
interface Commission {
  readonly experiment: Experiment;
  readonly watch: Watch;
  readonly book: Blob | undefined;
  readonly resolve: (findings: Findings) => void;
  readonly reject: (reason: unknown) => void;
  losses: number;
}

/** Jobs that a run may lose together with their workers, before it is moved elsewhere. */
const LOSSES = 2;

/** How often the watchdog looks, in milliseconds. */
const TICK = 250;

/**
 * Workers that share the replicates of a run between them. They start with the first run and stay. The newest run
 * goes first, but for the first picture of another; a run that is aborted leaves at once and takes its jobs along.
 */
export class Pool implements Runner {
  readonly #seats: readonly Seat[];
  readonly #commissions: Commission[] = [];
  readonly #underWay = new Map<Job, Commission>();
  #opened = false;
  #clock: ReturnType<typeof setInterval> | undefined;

  constructor({ spawn, seats, patience: waits = patience }: PoolOptions) {
    this.#seats = Array.from({ length: seats }, () => {
      return new Seat(spawn, waits, {
        free: () => this.#dispatch(),
        replied: (job, reply) => this.#replied(job, reply),
        glimpsed: (job, { specimen }) => this.#underWay.get(job)?.watch.onGlimpse(specimen),
        lost: (job) => this.#lost(job),
      });
    });
  }

  run(scenario: Scenario, watch: Watch, book?: Blob): Promise<Findings> {
    return new Promise((resolve, reject) => {
      watch.signal.throwIfAborted();
      const experiment = new Experiment(scenario);
      const commission = { experiment, watch, book, resolve, reject, losses: 0 };
      watch.signal.addEventListener('abort', () => this.#fail(commission, watch.signal.reason), {
        once: true,
      });
      this.#commissions.push(commission);
      this.#clock ??= setInterval(() => this.#tick(), TICK);
      if (!this.#opened) for (const seat of this.#seats) seat.open();
      this.#opened = true;
      this.#dispatch();
    });
  }

  /** Lets all workers go, and the memory that they hold. For when no run is under way; the next one starts new workers. */
  release(): void {
    for (const seat of this.#seats) seat.close();
    this.#opened = false;
  }

  #dispatch(): void {
    if (this.#seats.every((seat) => seat.state === 'shut')) {
      for (const commission of [...this.#commissions])
        this.#fail(commission, new WorkersLost('no worker could be started'));
    }
    for (const seat of this.#seats) {
      if (seat.state !== 'idle') continue;
      const job = this.#next();
      if (!job) return;
      seat.give(job, this.#underWay.get(job)?.book);
    }
  }

  #next(): Job | undefined {
    const hands = this.#seats.filter((seat) => seat.state !== 'shut').length;
    const newestFirst = this.#commissions.toReversed();
    const urgent = newestFirst.filter(({ experiment }) => experiment.isUrgent);
    for (const commission of [...urgent, ...newestFirst]) {
      const job = commission.experiment.next(hands);
      if (!job) continue;
      this.#underWay.set(job, commission);
      return job;
    }
    return undefined;
  }

  #replied(job: Job, reply: Reply): void {
    const commission = this.#take(job);
    if (!commission) return; // aborted meanwhile
    if (reply.kind === 'failed') {
      this.#fail(commission, new SimulationError(reply.message));
      return;
    }
    const findings = commission.experiment.record(job, reply);
    if (findings && isWhole(findings)) {
      this.#leave(commission);
      commission.resolve(findings);
    } else if (findings) commission.watch.onGrowth(findings);
  }

  #lost(job: Job | undefined): void {
    const commission = job && this.#take(job);
    if (commission) {
      commission.losses += 1;
      if (commission.losses < LOSSES) commission.experiment.putBack(job);
      else this.#fail(commission, new WorkersLost('the workers were lost while they worked'));
    }
    this.#dispatch();
  }

  #take(job: Job): Commission | undefined {
    const commission = this.#underWay.get(job);
    this.#underWay.delete(job);
    return commission;
  }

  #fail(commission: Commission, reason: unknown): void {
    this.#leave(commission);
    commission.reject(reason);
  }

  #leave(commission: Commission): void {
    const place = this.#commissions.indexOf(commission);
    if (place >= 0) this.#commissions.splice(place, 1);
    for (const seat of this.#seats) {
      if (!seat.job || this.#underWay.get(seat.job) !== commission) continue;
      this.#underWay.delete(seat.job);
      seat.dismiss();
    }
  }

  #tick(): void {
    for (const seat of this.#seats) seat.tick(TICK);
    if (this.#seats.some((seat) => seat.state === 'starting' || seat.state === 'busy')) return;
    clearInterval(this.#clock);
    this.#clock = undefined;
  }
}
