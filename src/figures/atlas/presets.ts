import { NO_BREAK } from '../../chart/number.ts';
import type { KindsScenario } from '../../sim/scenario.ts';
import type { Preset } from '../definition.ts';

export const presets: readonly Preset<KindsScenario>[] = [
  {
    name: 'Shumailov 2024',
    reason: 'Each model learns from the last one’s output and from nothing else: the loop of the headline.',
    set: {},
  },
  {
    name: 'Alemohammad: a fixed archive',
    reason:
      'Their second loop: real data from the start stays in the mix. There it only put the loss off; here it holds. One half is our choice.',
    set: { synthetic: 0.5 },
  },
  {
    name: 'Alemohammad: fresh data',
    reason:
      'Their third loop: enough new real data in each round keeps the model stable. One half is our choice.',
    set: { fresh: 0.5 },
  },
  {
    name: 'Gerstgrasser 2024',
    reason:
      'All that was ever written is kept. In their models the error stays bounded; here, where models also make things up, it creeps.',
    set: { memory: 'accumulate' },
  },
  {
    name: 'Kazdan 2024',
    reason: 'All is kept, but each model can read no more than the first one did: a slow loss.',
    set: { memory: 'budget' },
  },
  {
    name: 'All three plugs',
    reason:
      `Old data kept, 10${NO_BREAK}% of each round new, the rest checked. One definition still holds: with ` +
      'archive in the place of machine text the model would be better yet.',
    set: { memory: 'accumulate', fresh: 0.1, selection: 3 },
  },
];
