import { NO_BREAK } from '../../chart/number.ts';
import type { RegressionScenario } from '../../sim/scenario.ts';
import type { Preset } from '../definition.ts';

export const presets: readonly Preset<RegressionScenario>[] = [
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
    reason: 'Half of each batch is old human work: even the run that throws the rest away stops drifting.',
    set: { synthetic: 0.5 },
  },
  {
    name: 'Strict filter',
    reason: 'Answers far from the truth are thrown out: all three end nearer to it than the first model was.',
    set: { selection: 3 },
  },
  {
    name: 'Popularity filter',
    reason:
      'Answers near to what the model says already are kept: that is less noise to learn, and no less drift in the run that throws away.',
    set: { selection: 1, filter: 'popular' },
  },
];
