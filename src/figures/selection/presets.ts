import { NO_BREAK } from '../../chart/number.ts';
import type { KindsScenario } from '../../sim/scenario.ts';
import type { Preset } from '../definition.ts';

const APPLAUSE = { selection: 0.5, filter: 'popular' } as const;

export const presets: readonly Preset<KindsScenario>[] = [
  {
    name: 'No filter',
    reason: 'The closed loop: whatever is made up is believed, and handed on.',
    set: {},
  },
  {
    name: 'Strict check',
    reason: 'Held against reality, junk passes one time in twenty. What was forgotten stays forgotten.',
    set: { selection: 3 },
  },
  {
    name: `Check and 5${NO_BREAK}% fresh`,
    reason: 'Two plugs: the check keeps junk out, new human work brings lost kinds back.',
    set: { selection: 3, fresh: 0.05 },
  },
  {
    name: 'Applause',
    reason:
      'What is common already passes most easily. By generation 10 the output is nearly all of one kind.',
    set: APPLAUSE,
  },
  {
    name: 'Applause, all kept',
    reason: 'The same filter where nothing is thrown away: variety goes more slowly, and goes.',
    set: { ...APPLAUSE, memory: 'accumulate' },
  },
  {
    name: 'Applause, half archive',
    reason:
      'Half of each batch is old human work. It holds even this filter at a distance, so that it cannot run away.',
    set: { ...APPLAUSE, synthetic: 0.5 },
  },
];
