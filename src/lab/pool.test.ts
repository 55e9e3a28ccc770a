import { beforeAll, describe, expect, it } from 'vitest';
import { digest } from '../sim/digest.ts';
import { BEGINNING, BEGINNING_FILE } from '../sim/language/mobyDick.test.support.ts';
import { run } from '../sim/run.ts';
import { kinds, text } from '../sim/scenario.ts';
import { type Specimen, specimen } from '../sim/specimen.ts';
import { fallback } from './fallback.ts';
import { inThread } from './inThread.ts';
import type { Patience } from './patience.ts';
import { Pool } from './pool.ts';
import { type Findings, SimulationError, WorkersLost } from './runner.ts';
import type { Spawn } from './spawn.ts';
import type { Ailment } from './thread.test.support.ts';
import { type Threads, threadScript, threads } from './threads.test.support.ts';

const SEATS = 2;
const small = kinds({ kinds: 60, junkKinds: 10, size: 300, generations: 6, replicates: 12 });
/** One replicate takes far longer than any patience here. */
const heavy = kinds({ kinds: 20_000, generations: 200, replicates: 4 });
/** Outlasts a test, unless told otherwise. */
const patient: Patience = { start: 60_000, unwanted: 60_000, job: () => 60_000 };

let script: string;
beforeAll(async () => {
  script = await threadScript();
});

interface Bench {
  readonly pool: Pool;
  readonly workers: Threads;
}

/** A pool of real threads, ended with the test. */
async function withPool(
  {
    ailments = [],
    seats = SEATS,
    ...patience
  }: Partial<Patience> & { ailments?: readonly Ailment[]; seats?: number },
  test: (bench: Bench) => Promise<void>,
): Promise<void> {
  const workers = threads(script, ailments);
  const pool = new Pool({ spawn: workers.spawn, seats, patience: { ...patient, ...patience } });
  try {
    await test({ pool, workers });
  } finally {
    await workers.killAll();
  }
}

/** A watch that keeps what it is told. */
function watching() {
  const abort = new AbortController();
  const grown: Findings[] = [];
  const glimpsed: Specimen[] = [];
  return {
    abort,
    grown,
    glimpsed,
    signal: abort.signal,
    onGrowth: (findings: Findings) => void grown.push(findings),
    onGlimpse: (specimen: Specimen) => void glimpsed.push(specimen),
  };
}

describe('a pool of workers', () => {
  it('computes the same run as one thread, bit for bit', () =>
    withPool({}, async ({ pool }) => {
      const findings = await pool.run(small, watching());
      expect(digest(findings.run)).toBe(digest(run(small)));
      expect(findings.specimen).toEqual(specimen(small));
    }));

  it('reports ever more of the first replicates, in order, and never one too many', () =>
    withPool({}, async ({ pool }) => {
      const watch = watching();
      const { run: whole } = await pool.run({ ...small, replicates: 40 }, watch);
      const counts = watch.grown.map((findings) => findings.run.replicates);
      expect(counts).toEqual([...new Set(counts)].sort((a, b) => a - b));
      expect(counts[0]).toBeGreaterThan(0);
      for (const { run: part } of watch.grown)
        expect(part.values).toEqual(whole.values.slice(0, (part.replicates * whole.values.length) / 40));
    }));

  it('starts no worker before the first run, and no more than its seats after it', () =>
    withPool({}, async ({ pool, workers }) => {
      expect(workers.started).toBe(0);
      await pool.run(small, watching());
      await pool.run({ ...small, seed: 2 }, watching());
      expect(workers.started).toBe(SEATS);
    }));

  it('lets its workers go when told to, and starts others for the next run', () =>
    withPool({}, async ({ pool, workers }) => {
      await pool.run(small, watching());
      pool.release();
      expect(workers.started).toBe(SEATS);
      const { run: again } = await pool.run(small, watching());
      expect(digest(again)).toBe(digest(run(small)));
      expect(workers.started).toBe(2 * SEATS);
    }));
});

describe('a run that is aborted', () => {
  it('rejects at once with the reason, and is never heard of again', () =>
    withPool({}, async ({ pool }) => {
      const watch = watching();
      const aborted = pool.run({ ...small, replicates: 2000 }, watch);
      await expect.poll(() => watch.grown.length).toBeGreaterThan(0);
      watch.abort.abort(new Error('the slider moved'));
      const heard = watch.grown.length;
      await expect(aborted).rejects.toThrow('the slider moved');
      await pool.run(small, watching());
      expect(watch.grown).toHaveLength(heard);
    }));

  it('gives its workers to the next run without ending them, when their jobs are short', () =>
    withPool({}, async ({ pool, workers }) => {
      const watch = watching();
      const aborted = pool.run({ ...small, replicates: 2000 }, watch);
      await expect.poll(() => watch.grown.length).toBeGreaterThan(0);
      watch.abort.abort();
      await expect(aborted).rejects.toThrow();
      expect(digest((await pool.run(small, watching())).run)).toBe(digest(run(small)));
      expect(workers.started).toBe(SEATS);
    }));

  it('leaves no worker busy: one that does not finish its job is ended and replaced', () =>
    withPool({ unwanted: 1, seats: 1 }, async ({ pool, workers }) => {
      await pool.run(small, watching()); // the worker has started
      const watch = watching();
      const aborted = pool.run(heavy, watch);
      watch.abort.abort();
      await expect(aborted).rejects.toThrow();
      await expect.poll(() => workers.started).toBe(2);
      expect(workers.alive).toBe(1);
      expect(digest((await pool.run(small, watching())).run)).toBe(digest(run(small)));
    }));

  it('does not start if it was aborted before', () =>
    withPool({}, async ({ pool, workers }) => {
      await expect(pool.run(small, { ...watching(), signal: AbortSignal.abort() })).rejects.toThrow();
      expect(workers.started).toBe(0);
    }));
});

describe('of several runs', () => {
  it('the newest is whole first', () =>
    withPool({}, async ({ pool }) => {
      const order: string[] = [];
      await Promise.all([
        pool.run({ ...small, replicates: 2000 }, watching()).then(() => order.push('older')),
        pool.run(small, watching()).then(() => order.push('newer')),
      ]);
      expect(order).toEqual(['newer', 'older']);
    }));
});

describe('a worker that is lost', () => {
  // The only one there is: with two, the other may have done all the jobs before the ailing one has started.
  it('is replaced, and its job done again, when it throws', () =>
    withPool({ ailments: ['throws'], seats: 1 }, async ({ pool, workers }) => {
      const { run: whole } = await pool.run(small, watching());
      expect(digest(whole)).toBe(digest(run(small)));
      expect(workers.started).toBe(2);
    }));

  it('is replaced, and its job done again, when it falls silent', () =>
    withPool({ ailments: ['falls silent'], seats: 1, job: () => 1000 }, async ({ pool, workers }) => {
      const { run: whole } = await pool.run(small, watching());
      expect(digest(whole)).toBe(digest(run(small)));
      expect(workers.started).toBe(2);
    }));

  it('costs the pool a run when its successor is lost too, but not the runs that follow', () =>
    withPool({ ailments: ['throws', 'throws'] }, async ({ pool }) => {
      await expect(pool.run(small, watching())).rejects.toThrow(WorkersLost);
      expect(digest((await pool.run(small, watching())).run)).toBe(digest(run(small)));
    }));
});

describe('where workers fail, the run goes on in the thread that asked', () => {
  const cannot: Spawn = () => {
    throw new Error('a policy forbids it');
  };
  const everyOne = (ailment: Ailment): readonly Ailment[] => Array.from({ length: 2 * SEATS }, () => ailment);

  it('because none may be started', async () => {
    const runner = fallback(new Pool({ spawn: cannot, seats: SEATS }), inThread);
    expect(digest((await runner.run(small, watching())).run)).toBe(digest(run(small)));
    expect(digest((await runner.run({ ...small, seed: 2 }, watching())).run)).toBe(
      digest(run({ ...small, seed: 2 })),
    );
  });

  it('because none ever says that it has started', () =>
    withPool({ ailments: everyOne('does not start'), start: 100 }, async ({ pool, workers }) => {
      const { run: whole } = await fallback(pool, inThread).run(small, watching());
      expect(digest(whole)).toBe(digest(run(small)));
      expect(workers.started).toBe(2 * SEATS);
      expect(workers.alive).toBe(0);
    }));

  it('because all of them throw', () =>
    withPool({ ailments: everyOne('throws') }, async ({ pool }) => {
      const { run: whole } = await fallback(pool, inThread).run(small, watching());
      expect(digest(whole)).toBe(digest(run(small)));
    }));

  it('because they were killed from outside in the middle of it', () =>
    withPool({ job: () => 1000 }, async ({ pool, workers }) => {
      const many = { ...small, replicates: 2000 };
      const watch = watching();
      const run = fallback(pool, inThread).run(many, watch);
      await expect.poll(() => watch.grown.length).toBeGreaterThan(0);
      await workers.killAll();
      expect((await run).run.replicates).toBe(2000);
    }));
});

describe('a simulation that throws', () => {
  /** No parser would let it through. */
  const impossible = { ...small, kinds: -100 };

  it('fails its run with what it threw, and keeps its worker', () =>
    withPool({}, async ({ pool, workers }) => {
      await expect(fallback(pool, inThread).run(impossible, watching())).rejects.toThrow(SimulationError);
      expect(digest((await pool.run(small, watching())).run)).toBe(digest(run(small)));
      expect(workers.started).toBe(SEATS);
    }));

  it('fails in the thread that asked in the same way', async () => {
    await expect(inThread.run(impossible, watching())).rejects.toThrow(SimulationError);
  });

  it('is not even begun where it would be too large', () =>
    withPool({}, async ({ pool, workers }) => {
      const large = kinds({ kinds: 20_000, generations: 200, replicates: 2000, memory: 'budget' });
      await expect(pool.run({ ...large, novelty: 0.1 }, watching())).rejects.toThrow('scenario');
      expect(workers.started).toBe(0);
    }));
});

describe('a text', () => {
  const tale = text({ size: 150, generations: 4, replicates: 5 });
  const library = () => BEGINNING;
  const file = new Blob([BEGINNING_FILE]);

  it('is the same in the pool, in the thread that asked and on one thread, bit for bit', () =>
    withPool({}, async ({ pool }) => {
      for (const runner of [pool, inThread]) {
        const findings = await runner.run(tale, watching(), file);
        expect(digest(findings.run)).toBe(digest(run(tale, library)));
        expect(findings.specimen).toEqual(specimen(tale, library));
      }
    }));

  it('can be read passage by passage before there is a run', () =>
    withPool({}, async ({ pool }) => {
      const watch = watching();
      await pool.run(tale, watch, file);
      const passages = watch.glimpsed.map((part) => (part.world === 'text' ? part.passages.length : 0));
      expect(passages).toEqual([1, 2, 3, 4, 5]);
    }));

  it('is gone on with by a new worker, which is handed the book again', () =>
    withPool({ unwanted: 1, seats: 1 }, async ({ pool, workers }) => {
      await pool.run(tale, watching(), file); // the worker has the book
      const watch = watching();
      const aborted = pool.run({ ...tale, size: 20_000 }, watch, file);
      watch.abort.abort();
      await expect(aborted).rejects.toThrow();
      await expect.poll(() => workers.started).toBe(2);
      const { run: whole } = await pool.run(tale, watching(), file);
      expect(digest(whole)).toBe(digest(run(tale, library)));
    }));

  it('fails without its book, or with one that is none, and says why', () =>
    withPool({}, async ({ pool }) => {
      for (const runner of [pool, inThread]) {
        await expect(runner.run(tale, watching())).rejects.toThrow('the text world needs its book');
        await expect(runner.run(tale, watching(), new Blob([BEGINNING_FILE.slice(0, 999)]))).rejects.toThrow(
          'cut short',
        );
      }
      expect(digest((await pool.run(tale, watching(), file)).run)).toBe(digest(run(tale, library)));
    }));
});
