import { fallback } from './fallback.ts';
import { inThread } from './inThread.ts';
import { createLab, type Lab } from './lab.ts';
import { Pool } from './pool.ts';
import { attach, type Spawn } from './spawn.ts';

/** A worker of the page, from a script of its own. */
const spawnModuleWorker: Spawn = (listener) =>
  // Vite finds the worker's script by this exact form.
  attach(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }), listener);

let shared: Lab | undefined;

/**
 * The one lab of a page: its figures are separate React roots, but share workers and runs. Workers, one for each core,
 * at most eight; should they fail, the page's own thread.
 */
export function pageLab(): Lab {
  const seats = Math.min(8, navigator.hardwareConcurrency || 2);
  shared ??= createLab(fallback(new Pool({ spawn: spawnModuleWorker, seats }), inThread));
  return shared;
}
