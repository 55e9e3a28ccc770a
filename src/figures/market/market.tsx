import { NO_BREAK } from '../../chart/number.ts';
import { CAREFUL } from '../../sim/economy/rivals.ts';
import { type MarketScenario, market as marketScenario } from '../../sim/scenario.ts';
import type { FigureDefinition } from '../definition.ts';
import { choices, dials } from './dials.ts';
import { MarketView } from './MarketView.tsx';
import { margin, marketMeasures, quality } from './measures.ts';
import { presets } from './presets.ts';
import { sentence } from './words.ts';

const scenario = marketScenario();

/** Section 6: labs with different policies compete for buyers, who can tell quality or cannot. */
export const market: FigureDefinition<null, MarketScenario> = {
  id: 'market',
  title: 'Three labs and their buyers',
  start: { scenario, generation: scenario.generations },
  presets,
  steps: [
    { ...CAREFUL, generation: 40 },
    { generation: 40 },
    { discernment: 0, generation: 40 },
    { repent: 15, generation: 40 },
  ],
  variants: [],
  switches: ['memory', 'filter'],
  choices,
  dials,
  measures: marketMeasures,
  strip: [quality, margin],
  collapse: {
    words: 'your lab has fewer than a tenth of the buyers',
    has: (measured, at) => measured('share', at) < 0.1,
  },
  caption:
    'Three labs train models of their own in a small world that moves on; the three sliders are the policy of yours. ' +
    'Fresh work and filters cost money, and who sells less than a third can pay for less fresh work. Means of ' +
    `${scenario.replicates} runs, bands the middle half and the middle 90${NO_BREAK}%. Whoever can be seen to cut corners ` +
    'loses the buyers; where nobody can see, the careful lose them.',
  scene: () => null,
  view: ({ picture }) => <MarketView picture={picture} />,
  sentence,
};
