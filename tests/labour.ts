import type { Page } from 'playwright-core';

/** What a page has going on: work handed to workers and not handed back, workers, frames asked for. */
export interface Labour {
  jobsUnderWay(): Promise<number>;
  workersStarted(): Promise<number>;
  /** Of those started, the ones that the page has not let go. */
  workersAtHand(): Promise<number>;
  /** As a browser short of memory does it: without a word to the page. */
  killWorkers(): Promise<void>;
  framesAskedForIn(milliseconds: number): Promise<number>;
}

/** Keeps count from before the page's first script on. */
export async function watchLabour(page: Page): Promise<Labour> {
  await page.addInitScript(keepCount);
  const ask = <T>(question: string) => page.evaluate<T>(`labour.${question}`);
  return {
    jobsUnderWay: () => ask('jobs()'),
    workersStarted: () => ask('workers.length'),
    workersAtHand: () => ask('workers.filter(({ isAtHand }) => isAtHand).length'),
    killWorkers: () => ask('kill()'),
    async framesAskedForIn(milliseconds) {
      const before = await ask<number>('frames');
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      return (await ask<number>('frames')) - before;
    },
  };
}

/** Runs in the page. */
function keepCount(): void {
  const RealWorker = Worker;
  class CountedWorker extends RealWorker {
    isAtHand = true;
    readonly jobs = new Set<number>();

    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      labour.workers.push(this);
      this.addEventListener('message', ({ data }) => {
        if (data.kind !== 'glimpse') this.jobs.delete(data.id);
      });
    }

    override postMessage(message: { id?: number }): void {
      if (message.id !== undefined) this.jobs.add(message.id);
      super.postMessage(message);
    }

    override terminate(): void {
      this.isAtHand = false;
      super.terminate();
    }
  }
  const labour = {
    workers: [] as CountedWorker[],
    frames: 0,
    jobs: () => labour.workers.reduce((sum, { isAtHand, jobs }) => sum + (isAtHand ? jobs.size : 0), 0),
    kill() {
      for (const worker of labour.workers) RealWorker.prototype.terminate.call(worker);
    },
  };
  const ask = requestAnimationFrame;
  Object.assign(globalThis, {
    labour,
    Worker: CountedWorker,
    requestAnimationFrame(callback: FrameRequestCallback) {
      labour.frames += 1;
      return ask(callback);
    },
  });
}
