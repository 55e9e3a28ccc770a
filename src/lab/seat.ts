import type { Patience } from './patience.ts';
import type { FromWorker, Glimpse, Job, Reply } from './protocol.ts';
import type { Spawn, WorkerLike } from './spawn.ts';

/** Who is told what happens in a seat. */
export interface SeatOwner {
  /** The seat can take a job. */
  free(): void;
  replied(job: Job, reply: Reply): void;
  /** The job goes on. */
  glimpsed(job: Job, glimpse: Glimpse): void;
  /** The worker is gone, and its job, if it had one, undone; another worker may be on its way. */
  lost(job: Job | undefined): void;
}

/** Workers lost in a row, with no job done between, before the seat is given up. */
const LOSSES = 2;

/**
 * A place in the pool: one worker at a time, its job, and its watchdog. A job is handed over only once the worker
 * has started, so that a slow start is never mistaken for a slow job.
 */
export class Seat {
  readonly #spawn: Spawn;
  readonly #patience: Patience;
  readonly #owner: SeatOwner;
  #state: 'shut' | 'starting' | 'idle' | 'busy' = 'shut';
  #worker: WorkerLike | undefined;
  #job: Job | undefined;
  /** The book that the present worker has. */
  #book: Blob | undefined;
  #silence = 0;
  #losses = 0;
  /** Tells the present worker from those before it, whose last words may still arrive. */
  #shift = 0;
  #farewell: ReturnType<typeof setTimeout> | undefined;

  constructor(spawn: Spawn, patience: Patience, owner: SeatOwner) {
    this.#spawn = spawn;
    this.#patience = patience;
    this.#owner = owner;
  }

  get state() {
    return this.#state;
  }

  get job(): Job | undefined {
    return this.#job;
  }

  /** Starts a worker. */
  open(): void {
    const shift = ++this.#shift;
    const ifPresent =
      <Said extends unknown[]>(hear: (...said: Said) => void) =>
      (...said: Said) => {
        if (shift === this.#shift) hear(...said);
      };
    this.#state = 'starting';
    this.#silence = 0;
    try {
      this.#worker = this.#spawn({
        hear: ifPresent((message: FromWorker) => this.#hear(message)),
        lost: ifPresent(() => this.#lose()),
      });
    } catch {
      this.#lose();
    }
  }

  /** Lets the worker go, whatever it does. */
  close(): void {
    this.#end();
  }

  /** Only for an idle seat. @param book handed over first, where the job needs it and the worker has it not */
  give(job: Job, book: Blob | undefined): void {
    this.#state = 'busy';
    this.#silence = 0;
    this.#job = job;
    if (job.scenario.world === 'text' && book !== undefined && book !== this.#book) {
      this.#worker?.post({ kind: 'book', file: book });
      this.#book = book;
    }
    this.#worker?.post(job);
  }

  /** Nobody wants the job any more. A loop cannot hear that: the worker ends it in a moment, or is ended itself. */
  dismiss(): void {
    this.#farewell ??= setTimeout(() => {
      this.#end();
      this.open();
    }, this.#patience.unwanted);
  }

  /** Time has passed. Counted in ticks, not read from a clock: a computer that slept accuses nobody on waking. */
  tick(milliseconds: number): void {
    this.#silence += milliseconds;
    if (this.#state === 'starting' && this.#silence > this.#patience.start) this.#lose();
    else if (this.#job && this.#silence > this.#patience.job(this.#job)) this.#lose();
  }

  #hear(message: FromWorker): void {
    const job = this.#job;
    if (message.kind === 'glimpse') {
      this.#silence = 0;
      if (job) this.#owner.glimpsed(job, message);
      return;
    }
    this.#release();
    this.#state = 'idle';
    if (job && message.kind !== 'ready') {
      this.#losses = 0;
      this.#owner.replied(job, message);
    }
    this.#owner.free();
  }

  #lose(): void {
    const job = this.#job;
    this.#end();
    this.#losses += 1;
    if (this.#losses < LOSSES) this.open();
    this.#owner.lost(job);
  }

  #end(): void {
    this.#release();
    this.#shift += 1;
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#book = undefined;
    this.#state = 'shut';
  }

  #release(): void {
    clearTimeout(this.#farewell);
    this.#farewell = undefined;
    this.#job = undefined;
  }
}
