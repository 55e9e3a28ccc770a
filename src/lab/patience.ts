import { elementaryDraws } from '../sim/estimate.ts';
import type { Job } from './protocol.ts';

/** How long the pool waits, in milliseconds, before it takes a worker for lost. */
export interface Patience {
  /** For a new worker to say that it is ready. */
  readonly start: number;
  /** For the rest of a job that nobody wants any more. */
  readonly unwanted: number;
  /** For a reply. A worker that was killed from outside says nothing: only its silence tells. */
  job(job: Job): number;
}

/** Some ten times what a draw takes on a slow phone; a word is looked up in several tables, and learned from. */
const MILLISECONDS_A_DRAW = { kinds: 0.002, gaussian: 0.002, regression: 0.002, text: 0.02, commons: 0.002 };

export const patience: Patience = {
  start: 3000,
  unwanted: 30,
  job(job) {
    const replicates = job.kind === 'replicates' ? job.count : 1;
    return 5000 + elementaryDraws({ ...job.scenario, replicates }) * MILLISECONDS_A_DRAW[job.scenario.world];
  },
};
