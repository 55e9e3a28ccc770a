import { TIMES_MORE, withMore } from '../../sim/atlas/planes.ts';
import { FIELDS, type KindsScenario } from '../../sim/scenario.ts';
import type { Variant } from '../definition.ts';

/** The same fresh work, and archive in the place of what machines wrote. */
export const WITHOUT = {
  name: 'people alone',
  role: 'reference',
  tone: 'plain',
  set: { synthetic: 0 },
} as const satisfies Variant;

/** No scenario may have more documents; there the verdict on more of them is open. */
const MOST = FIELDS.kinds.size.max;

export const WITH_MORE = {
  name: `${TIMES_MORE} × the data`,
  role: 'reference',
  tone: 'plain',
  set: (scenario) => ({ size: Math.min(MOST, withMore(scenario as KindsScenario).size) }),
} as const satisfies Variant;

export const variants: readonly Variant[] = [WITHOUT, WITH_MORE];
