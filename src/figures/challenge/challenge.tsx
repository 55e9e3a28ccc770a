import { decimal, NO_BREAK } from '../../chart/number.ts';
import { percent, sharePercent } from '../../chart/share.ts';
import { GOAL, WASTE } from '../../sim/economy/goal.ts';
import type { ChallengeScenario } from '../../sim/scenario.ts';
import { STAGES, type Stage } from '../../sim/stages.ts';
import type { Face, FaceOption, FigureDefinition } from '../definition.ts';
import { ChallengeView } from './ChallengeView.tsx';
import { billText, challengeMeasures } from './measures.ts';
import { presets } from './presets.ts';
import { Standing } from './Standing.tsx';
import { reinsOf } from './stages.ts';
import { strategies } from './strategies.ts';
import { sentence } from './words.ts';

const { scenario } = strategies.curator;
const { junk } = challengeMeasures;

type ChallengeFace = Face<null, ChallengeScenario>;

const shared: Omit<ChallengeFace, 'view' | 'beneath' | 'reins'> = {
  start: { scenario, generation: scenario.generations },
  presets,
  variants: [],
  switches: ['memory'],
  measures: Object.values(challengeMeasures),
  strip: [junk],
  collapse: {
    words: 'the goal has been missed',
    has: (measured, at) => measured('held', at) === 0,
  },
  caption:
    `${scenario.generations} generations in a small world of which ${percent(scenario.novelty)} is new in each. The goal: in every ` +
    `generation an error of at most ${decimal(GOAL.error)}, and at least ${sharePercent(GOAL.knownShare)} known of all the kinds that there are by then, ` +
    `those born since included, in ${Math.round(100 * GOAL.runs)} of ${scenario.replicates} runs. A fresh human document costs 1, an output that the filter throws away ${WASTE}: ` +
    'somebody has to look at it, which takes less than to write. The first corpus is paid for. What is thrown away is gone, but for ' +
    'that first corpus: whoever begins to keep old data begins with it. A line is the mean of the runs, a band the middle ' +
    `90${NO_BREAK}%, a diamond a generation beyond its limit. The plan can change at generations 10, 20 and 30. The cheapest plan that a search found costs ` +
    `${billText(strategies.best.bill)}; nobody has shown that there is none cheaper.`,
  scene: () => null,
  sentence,
};

const faceOf = (stage: Stage): ChallengeFace => ({
  ...shared,
  reins: reinsOf(stage),
  view: (drawn) => <ChallengeView {...drawn} stage={stage} />,
  beneath: ({ picture }, steer) => <Standing played={picture} here={steer.scenario as ChallengeScenario} />,
});

const optionOf = (stage: Stage): FaceOption => ({
  value: stage ? `from${stage}` : 'start',
  text: stage || 'the start',
  definition: stage
    ? `The sliders set what happens after generation ${stage}.`
    : 'The sliders set what happens from the first generation on, until a later stage has it otherwise.',
});

const [first, ...later] = STAGES;

/** Section 8: the reader looks for the cheapest way through. */
export const challenge: FigureDefinition<null, ChallengeScenario> = {
  ...faceOf(first),
  id: 'challenge',
  title: 'The challenge: out of the grey, on the smallest bill',
  steps: [],
  more: {
    name: 'Plan from',
    place: 'sliders',
    own: optionOf(first),
    others: later.map((stage) => ({ ...optionOf(stage), face: faceOf(stage) })),
  },
};
