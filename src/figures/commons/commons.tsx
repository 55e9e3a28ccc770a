import { count, NO_BREAK } from '../../chart/number.ts';
import { percent } from '../../chart/share.ts';
import { PLATFORMS } from '../../sim/economy/platforms.ts';
import { type CommonsScenario, commons as commonsScenario } from '../../sim/scenario.ts';
import type { FigureDefinition } from '../definition.ts';
import { kindsMeasures } from '../measures.ts';
import { CommonsView } from './CommonsView.tsx';
import { choices, dialsFor } from './dials.ts';
import { commonsMeasures } from './measures.ts';
import { posted } from './mix.ts';
import { JUST_ENOUGH, LATE, presets } from './presets.ts';
import { type CommonsScene, commonsScene } from './scene.ts';
import { sentence } from './words.ts';

const scenario = commonsScenario({ fresh: 0.5, moderatedFrom: 10 });
const { audience, quality, whole, model, outside } = commonsMeasures;

/** Section 7: places tip, the audience moves on, and the same effort later does not bring it back. */
export const commons: FigureDefinition<CommonsScene, CommonsScenario> = {
  id: 'commons',
  title: 'Four places to read, one of them flooded',
  start: { scenario, generation: scenario.generations },
  presets,
  steps: [
    { generation: scenario.flood - 1 },
    { generation: scenario.generations },
    { selection: JUST_ENOUGH, generation: scenario.generations },
    { selection: JUST_ENOUGH, moderatedFrom: LATE, generation: scenario.generations },
  ],
  variants: [],
  switches: ['filter'],
  choices,
  dials: dialsFor(scenario),
  measures: [audience, quality, whole, model, outside, kindsMeasures.kept],
  strip: [audience, quality, whole, model],
  collapse: {
    words: 'this platform has lost more than half of its audience',
    has: (measured, at) => measured('audience', at) < measured('audience', 0) / 2,
  },
  caption:
    `${count(scenario.size)} people, ${PLATFORMS.length} platforms; in each round ${percent(1 - scenario.inertia)} of them look ` +
    `around and go where more is worth reading. People write where they are; from generation ${scenario.flood} on machines ` +
    'post everywhere. The sliders run one platform. The large chart follows one run; the small ones show the mean of ' +
    `${scenario.replicates}, bands the middle 90${NO_BREAK}%, dashes the limit of endless audiences. Two of the four are lost, and what ` +
    'people read on the whole stays good.',
  scene: commonsScene,
  view: ({ picture }) => <CommonsView picture={picture} />,
  mix: posted,
  sentence,
};
