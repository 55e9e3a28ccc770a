import { NO_BREAK } from '../../chart/number.ts';
import type { KindsScenario } from '../../sim/scenario.ts';
import type { Preset } from '../definition.ts';

const ALL_SYNTHETIC = { synthetic: 1 } as const;
const FOLLOWING = { ...ALL_SYNTHETIC, fresh: 0.3, selection: 3 } as const;

export const presets: readonly Preset<KindsScenario>[] = [
  {
    name: 'Archive only',
    reason: 'Nothing machine-made and nothing new: a faithful account of a world that has moved on.',
    set: {},
  },
  {
    name: 'Keep everything',
    reason:
      'All that was ever written, by people at the start and by machines since. None of it has heard the news.',
    set: { ...ALL_SYNTHETIC, memory: 'accumulate' },
  },
  {
    name: 'Closed loop',
    reason: 'Two leaks at once: what is new is never heard of, and what was known is lost as well.',
    set: ALL_SYNTHETIC,
  },
  {
    name: `5${NO_BREAK}% fresh`,
    reason:
      'One document in twenty is new, the rest is filtered. The model hears the news, and is slow to take it in.',
    set: { ...ALL_SYNTHETIC, fresh: 0.05, selection: 3 },
  },
  {
    name: 'Follow the world',
    reason: 'Three documents in ten are new, and the rest is filtered: the model keeps up.',
    set: FOLLOWING,
  },
  {
    name: 'Follow, and keep all',
    reason:
      'The same new work on a pile that never shrinks. The model has heard of nearly all, and gives the past too much room.',
    set: { ...FOLLOWING, memory: 'accumulate' },
  },
];
