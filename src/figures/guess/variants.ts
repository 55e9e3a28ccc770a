import { NO_BREAK } from '../../chart/number.ts';
import type { Change } from '../shown.ts';

/** Share of new human work in the second run. */
export const TRICKLE = 0.05;

/** What the sliders and switches say in a closed loop. The three runs say all of it: they stay when the reader's moves. */
const CLOSED = {
  synthetic: 1,
  fresh: 0,
  selection: 0,
  filter: 'grounded',
  memory: 'replace',
} as const satisfies Change;

const run = { role: 'reference' } as const;

/** The runs that a guess is held against: closed loop, a trickle of new work, nothing thrown away. */
export const variants = [
  { ...run, name: 'closed loop', tone: 'synthetic', set: CLOSED },
  { ...run, name: `5${NO_BREAK}% fresh`, tone: 'fresh', set: { ...CLOSED, fresh: TRICKLE } },
  { ...run, name: 'all kept', tone: 'archive', set: { ...CLOSED, memory: 'accumulate' } },
] as const;
