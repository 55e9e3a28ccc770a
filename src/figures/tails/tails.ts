import { count, decimal, NO_BREAK, sharePercent } from '../../chart/number.ts';
import { kinds } from '../../sim/scenario.ts';
import type { FigureDefinition, MeasureView } from '../definition.ts';
import { presets } from './presets.ts';
import { sentence } from './sentence.ts';
import { TailsView } from './TailsView.tsx';

const measures: readonly MeasureView[] = [
  {
    measure: 'known',
    name: 'kinds known',
    definition: 'How many real kinds of content the model still writes about at all.',
    tone: 'synthetic',
    most: ({ kinds }) => kinds,
    format: count,
  },
  {
    measure: 'coverage',
    name: 'coverage',
    definition: 'Of what people talk about, the share that the model knows.',
    tone: 'synthetic',
    most: () => 1,
    format: sharePercent,
  },
  {
    measure: 'junk',
    name: 'junk',
    definition: 'The share of what the model writes that is not so.',
    tone: 'junk',
    most: () => 1,
    format: sharePercent,
  },
  {
    measure: 'error',
    name: 'distance from reality',
    definition: 'Total variation distance: 0 is a perfect copy of reality, 1 has nothing in common with it.',
    tone: 'synthetic',
    most: () => 1,
    format: decimal,
  },
];

const scenario = kinds();

/** Section 1: common kinds survive a closed loop, rare ones vanish at once and for good. */
export const tails: FigureDefinition = {
  id: 'tails',
  title: 'The rare things go first',
  start: { scenario, generation: scenario.generations },
  presets,
  steps: [{ generation: 1 }, { generation: 5 }, { generation: 20 }, { generation: 40 }],
  switches: ['memory', 'filter'],
  measures,
  View: TailsView,
  sentence,
  caption:
    `A world of ${count(scenario.kinds)} kinds of content, a few common and most of them rare; each model learns from ` +
    `${count(scenario.size)} documents. The large chart follows one run of ${scenario.replicates}; the small ones show ` +
    `the mean of all of them, the middle half and the middle 90${NO_BREAK}% as bands, and, dashed, what theory expects. ` +
    'In a closed loop the common kinds stay and the rare ones go, long before the averages look bad.',
};
