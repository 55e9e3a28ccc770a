import type { QueryClient } from '@tanstack/react-query';
import { fallback } from './fallback.ts';
import { isToBeSpared } from './machine.ts';
import type { Pool } from './pool.ts';
import { createRunCache } from './query.ts';
import type { Runner } from './runner.ts';
import { sparing } from './sparing.ts';
import { type Sight, whileSeen } from './whileSeen.ts';

/** Where runs are computed, and where they are kept. */
export interface Lab {
  readonly runner: Runner;
  readonly runs: QueryClient;
  /** How soon a run is whole: at once, or after the reader has let it be. */
  readonly manner: 'whole' | 'sparing';
}

export const createLab = (runner: Runner): Lab => ({ runner, runs: createRunCache(), manner: 'whole' });

/** Idle workers stay so many milliseconds after the last look: one may come back. */
const LINGER = 3000;

/**
 * A lab in a page: it computes, and holds workers, only while somebody sees it, and asks little of a weak machine.
 * @param spare goes on where the workers fail
 */
export function createPageLab(pool: Pool, spare: Runner, sight: Sight): Lab {
  sight.watch(() => setTimeout(() => sight.isSeen || pool.release(), LINGER));
  const runner = whileSeen(fallback(pool, spare), sight);
  return isToBeSpared() ? { ...createLab(sparing(runner)), manner: 'sparing' } : createLab(runner);
}
