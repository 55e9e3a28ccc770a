import { NO_BREAK } from '../../chart/number.ts';
import type { KindsScenario } from '../../sim/scenario.ts';
import type { Preset } from '../definition.ts';

export const kindsPresets: readonly Preset<KindsScenario>[] = [
  {
    name: 'All synthetic',
    reason: 'All that is added is machine-made. Only what becomes of old data differs between the three.',
    set: {},
  },
  {
    name: `5${NO_BREAK}% fresh`,
    reason:
      'New human work helps most where old data is thrown away, and still leaves that run the furthest off.',
    set: { fresh: 0.05 },
  },
  {
    name: 'Half archive',
    reason:
      'Where half of each batch is old human work, throwing the rest away does its harm early, and then no more.',
    set: { synthetic: 0.5 },
  },
  {
    name: 'Strict filter',
    reason: 'A check clears the junk in all three. What was thrown away it does not bring back.',
    set: { selection: 3 },
  },
  {
    name: 'Popularity filter',
    reason: 'A filter for what is common already: keeping everything slows the loss, and does not stop it.',
    set: { selection: 0.5, filter: 'popular' },
  },
  {
    name: 'Luck alone',
    reason:
      'Small batches, nothing made up. Sameness keeps to its dashed lines: one climbs for as long as it runs, the ' +
      'other is bounded for ever.',
    set: { size: 500, hallucination: 0 },
  },
];
