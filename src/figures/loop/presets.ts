import { NO_BREAK } from '../../chart/number.ts';
import type { GaussianScenario } from '../../sim/scenario.ts';
import type { Preset } from '../definition.ts';

export const presets: readonly Preset<GaussianScenario>[] = [
  {
    name: 'Closed loop',
    reason:
      'Fifty numbers, all from the last model: the middle wanders, and the width is sure to be lost in the end.',
    set: {},
  },
  {
    name: `1${NO_BREAK}% fresh`,
    reason:
      'One number in a hundred is real, one every other round: most runs keep their width, few keep their place.',
    set: { fresh: 0.01 },
  },
  {
    name: `5${NO_BREAK}% fresh`,
    reason: 'One in twenty: the width holds, while the middle still strays.',
    set: { fresh: 0.05 },
  },
  {
    name: 'Keep everything',
    reason:
      'Nothing new at all, but each model sees all numbers so far: after the first rounds nothing much moves.',
    set: { memory: 'accumulate' },
  },
  {
    name: 'A check',
    reason: 'What the model writes too much of is trimmed: the middle stays, the curve a little too narrow.',
    set: { selection: 1 },
  },
  {
    name: 'Popularity filter',
    reason:
      'What is near the middle is kept the more: the width is all but gone by half time, far sooner than without a filter.',
    set: { selection: 0.5, filter: 'popular' },
  },
];
