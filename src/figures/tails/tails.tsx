import { count, NO_BREAK } from '../../chart/number.ts';
import { type KindsScenario, kinds } from '../../sim/scenario.ts';
import { halfForgotten } from '../collapse.ts';
import type { Face, FigureDefinition } from '../definition.ts';
import { kindsMeasures } from '../measures.ts';
import { ABOUT, isCounted } from './counted.ts';
import { DotsView } from './DotsView.tsx';
import { NamedKinds } from './NamedKinds.tsx';
import { presets } from './presets.ts';
import { type TailsScene, tailsScene } from './scene.ts';
import { sentence } from './sentence.ts';
import { TailsView } from './TailsView.tsx';

const scenario = kinds();
const { known, coverage, junk, error } = kindsMeasures;

const CHARTS =
  `The large chart follows one run of ${scenario.replicates}; the small ones show the mean of all of them, the middle half ` +
  `and the middle 90${NO_BREAK}% as bands, and, dashed, what theory expects.`;

const ranks: Face<TailsScene, KindsScenario> = {
  start: { scenario, generation: scenario.generations },
  presets,
  variants: [],
  switches: ['memory', 'filter'],
  measures: [known, coverage, junk, error],
  strip: [known, coverage, junk, error],
  collapse: halfForgotten,
  caption:
    `A world of ${count(scenario.kinds)} kinds of content, a few common and most of them rare; each model learns from ` +
    `${count(scenario.size)} documents. ${CHARTS} ` +
    'In a closed loop the common kinds stay and the rare ones go, while what is left still covers most of what people talk about.',
  brought: {
    fields: ABOUT,
    isIn: isCounted,
    caption: ({ kinds, size }) =>
      `A world of ${count(kinds)} kinds, as common as they were counted; each model learns from ${count(size)} documents. ` +
      `${CHARTS} In a closed loop the common kinds stay and the rare ones go, this time by name.`,
    notCarried:
      'A link, an embed and a table carry how often each kind was counted, and no names: those of the page’s own lists are ' +
      'known wherever they are opened, others are not.',
  },
  scene: tailsScene,
  view: ({ picture }) => <TailsView picture={picture} />,
  beneath: ({ picture }, { scenario: now, hold, change }) =>
    now.world === 'kinds' && <NamedKinds scenario={now} picture={picture} hold={hold} change={change} />,
  sentence,
};

const dots: Face<TailsScene, KindsScenario> = {
  ...ranks,
  view: ({ picture }) => <DotsView picture={picture} />,
};

/** Section 1: common kinds survive a closed loop, rare ones vanish at once and for good. */
export const tails: FigureDefinition<TailsScene, KindsScenario> = {
  ...ranks,
  id: 'tails',
  title: 'The rare things go first',
  steps: [{ generation: 1 }, { generation: 5 }, { generation: 20 }, { generation: 40 }],
  more: {
    name: 'Drawn as',
    own: {
      value: 'ranks',
      text: 'a curve',
      definition:
        'Each kind at its rank in reality and at its share in what the model writes, on logarithmic axes.',
    },
    others: [
      {
        value: 'dots',
        text: 'dots',
        definition:
          'Each kind a dot, sized by how much people write about it: the common in the middle, the rare at the edge.',
        face: dots,
      },
    ],
  },
};
