import type { QueryClient } from '@tanstack/react-query';
import { fallback } from './fallback.ts';
import { inThread } from './inThread.ts';
import { Pool } from './pool.ts';
import { createRunCache } from './query.ts';
import type { Runner } from './runner.ts';
import { type Spawn, spawnModuleWorker } from './spawn.ts';

/** Where runs are computed, and where they are kept. */
export interface Lab {
  readonly runner: Runner;
  readonly runs: QueryClient;
}

export const createLab = (runner: Runner): Lab => ({ runner, runs: createRunCache() });

/** Workers, one for each core, at most eight; should they fail, the page's own thread. */
function workers(spawn: Spawn): Runner {
  const seats = Math.min(8, navigator.hardwareConcurrency || 2);
  return fallback(new Pool({ spawn, seats }), inThread);
}

let shared: Lab | undefined;

/** The one lab of a page: its figures are separate React roots, but share workers and runs. */
export function pageLab(): Lab {
  shared ??= createLab(workers(spawnModuleWorker));
  return shared;
}
