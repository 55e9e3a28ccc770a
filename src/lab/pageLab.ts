import { createPageLab, type Lab } from './lab.ts';
import { workersFor } from './machine.ts';
import { Pool } from './pool.ts';
import type { Runner } from './runner.ts';
import { attach, type Spawn } from './spawn.ts';
import type { Sight } from './whileSeen.ts';

/** A worker of the page, from a script of its own. */
const spawnModuleWorker: Spawn = (listener) =>
  // Vite finds the worker's script by this exact form.
  attach(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }), listener);

/** The page's own thread. Hardly a page has to simulate by itself, so the script for it comes when it is needed. */
const pageThread: Runner = {
  run: async (...asked) => (await import('./inThread.ts')).inThread.run(...asked),
};

/** A page that is not hidden is seen. Which of its figures is in view is not asked: they share their runs. */
const pageSight: Sight = {
  get isSeen() {
    return !document.hidden;
  },
  watch(onChange) {
    document.addEventListener('visibilitychange', onChange);
    return () => document.removeEventListener('visibilitychange', onChange);
  },
};

/** However many cores there are. */
const MOST_WORKERS = 8;

let shared: Lab | undefined;

/** The one lab of a page: its figures are separate React roots, but share workers and runs. */
export function pageLab(): Lab {
  shared ??= createPageLab(
    new Pool({ spawn: spawnModuleWorker, seats: workersFor(MOST_WORKERS) }),
    pageThread,
    pageSight,
  );
  return shared;
}
