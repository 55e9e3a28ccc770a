import type { QueryClient } from '@tanstack/react-query';
import { createRunCache } from './query.ts';
import type { Runner } from './runner.ts';

/** Where runs are computed, and where they are kept. */
export interface Lab {
  readonly runner: Runner;
  readonly runs: QueryClient;
}

export const createLab = (runner: Runner): Lab => ({ runner, runs: createRunCache() });
