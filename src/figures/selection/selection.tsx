import { NO_BREAK } from '../../chart/number.ts';
import { type KindsScenario, kinds } from '../../sim/scenario.ts';
import { halfForgotten } from '../collapse.ts';
import type { FigureDefinition } from '../definition.ts';
import { kindsMeasures } from '../measures.ts';
import { presets } from './presets.ts';
import { SelectionView } from './SelectionView.tsx';
import { type SelectionScene, selectionScene } from './scene.ts';
import { sentence } from './words.ts';

const scenario = kinds();
const { junk, known, diversity, kept } = kindsMeasures;

/** Section 5: what a filter keeps out, what it cannot bring back, and what the wrong one does. */
export const selection: FigureDefinition<SelectionScene, KindsScenario> = {
  id: 'selection',
  title: 'What gets through the filter',
  start: { scenario, generation: scenario.generations },
  presets,
  steps: [
    { generation: 40 },
    { selection: 3, generation: 40 },
    { selection: 0.5, filter: 'popular', generation: 10 },
  ],
  variants: [{ name: 'no filter', role: 'reference', tone: 'plain', set: { selection: 0 } }],
  switches: ['memory', 'filter'],
  measures: [junk, known, diversity, kept],
  strip: [junk, known, diversity, kept],
  collapse: halfForgotten,
  caption:
    'On the left a hundred outputs of one run: squares are true, large ones all of one kind, crosses are junk, and ' +
    `what is faint the filter threw away. On the right the mean of ${scenario.replicates} runs, from the first model ` +
    'on: upwards it makes things up, to the left it forgets. The small charts show the mean, the middle half and the ' +
    `middle 90${NO_BREAK}%, and, dashed, what theory expects. A check against reality keeps the junk out and brings ` +
    'nothing back; a filter for what is popular leaves almost nothing but the commonest kind.',
  scene: selectionScene,
  view: (props) => <SelectionView {...props} />,
  sentence,
};
