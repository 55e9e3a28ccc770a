import { TIMES_MORE } from '../../sim/atlas/planes.ts';
import { kinds } from '../../sim/scenario.ts';
import type { Variant } from '../definition.ts';

/** The same human work, and the archive in the place of what machines wrote. */
export const WITHOUT = {
  name: 'people alone',
  role: 'reference',
  tone: 'plain',
  set: { synthetic: 0 },
} as const satisfies Variant;

export const WITH_MORE = {
  name: `${TIMES_MORE} × the data`,
  role: 'reference',
  tone: 'plain',
  set: { size: TIMES_MORE * kinds().size },
} as const satisfies Variant;

export const variants: readonly Variant[] = [WITHOUT, WITH_MORE];
