import { NO_BREAK } from '../../chart/number.ts';
import type { TextScenario } from '../../sim/scenario.ts';
import type { Preset } from '../definition.ts';

export const presets: readonly Preset<TextScenario>[] = [
  {
    name: 'Closed loop',
    reason:
      'Each model has read nothing but the last one’s retelling. A word that is not retold is lost for good.',
    set: {},
  },
  {
    name: `5${NO_BREAK}% fresh`,
    reason:
      'One sentence in twenty of each round comes from pages that nobody has read yet: the loss slows, and levels off.',
    set: { fresh: 0.05 },
  },
  {
    name: 'Half archive',
    reason:
      'Half of what each model reads is what the first one read: what was lost in the first retelling stays the most that is lost.',
    set: { synthetic: 0.5 },
  },
  {
    name: 'Kept in a budget',
    reason:
      'All retellings are kept with the first text, and each model reads as much of the pile as the first one read.',
    set: { memory: 'budget' },
  },
  {
    name: 'Strict filter',
    reason:
      'The fewer of a sentence’s neighbouring words meet in a third of the text kept aside, the likelier it is thrown out: it mends a little sense, and costs words.',
    set: { selection: 3 },
  },
  {
    name: 'Popularity filter',
    reason:
      'What the model itself finds likely is kept the more: at the end it says the same few sentences again and again.',
    set: { selection: 3, filter: 'popular' },
  },
];
