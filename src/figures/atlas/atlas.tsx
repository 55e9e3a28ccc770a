import { NO_BREAK } from '../../chart/number.ts';
import { CATASTROPHE } from '../../sim/atlas/collapses.ts';
import { type KindsScenario, kinds } from '../../sim/scenario.ts';
import type { Face, FaceOption, FigureDefinition } from '../definition.ts';
import { kindsMeasures } from '../measures.ts';
import { AtlasView } from './AtlasView.tsx';
import { Beneath } from './Beneath.tsx';
import { type Colour, colours } from './colours.ts';
import { presets } from './presets.ts';
import { type AtlasScene, atlasScene } from './scene.ts';
import { variants } from './variants.ts';
import { sentence } from './words.ts';

const scenario = kinds();
const { error, coverage, known, junk } = kindsMeasures;

type AtlasFace = Face<AtlasScene, KindsScenario>;

const shared: Omit<AtlasFace, 'view' | 'beneath'> = {
  start: { scenario, generation: scenario.generations },
  presets,
  variants,
  switches: ['memory', 'filter'],
  choices: [
    {
      field: 'novelty',
      name: 'The world',
      options: [
        { value: 0, text: 'stands still', definition: 'What people talk about does not change.' },
        {
          value: 0.02,
          text: 'moves on',
          definition: `2${NO_BREAK}% of what people talk about is new in each round.`,
        },
      ],
    },
  ],
  measures: [error, known, coverage, junk],
  strip: [error, known, coverage, junk],
  collapse: {
    words: 'the model is more than half wrong',
    has: (measured, at) => measured('error', at) > CATASTROPHE,
  },
  caption:
    'From left to right, how much of the reused material is machine-made; from bottom to top, how ' +
    'much of each round is new human work, its first fifth on half of the height; the shade is what becomes of the ' +
    `model after ${scenario.generations} rounds. Named rings are papers; below are two counts of the web (Graphite 2026). Touch the map: the small ` +
    `charts show ${scenario.replicates} runs of the setting, and, faintly, what archive in the place of machine text and what more ` +
    'documents would give. In a world that stands still, with no filter, the corner where most definitions of collapse hold is small.',
  scene: atlasScene,
  sentence,
};

const faceOf = (colour: Colour): AtlasFace => ({
  ...shared,
  view: (drawn, steer) => <AtlasView drawn={drawn} steer={steer} colour={colour} />,
  beneath: (drawn, steer) => <Beneath drawn={drawn} steer={steer} colour={colour} />,
});

const optionOf = ({ id, text, definition }: Colour): FaceOption => ({ value: id, text, definition });

const [first, ...others] = colours;

/** Section 8: the whole map, and which collapse is meant. */
export const atlas: FigureDefinition<AtlasScene, KindsScenario> = {
  ...faceOf(first!),
  id: 'atlas',
  title: 'The whole map',
  reads: 'atlas.bin',
  steps: [
    { generation: 40 },
    { memory: 'accumulate', generation: 40 },
    { fresh: 0.1, selection: 3, generation: 40 },
    { memory: 'accumulate', novelty: 0.02, generation: 40 },
  ],
  more: {
    name: 'Shade shows',
    own: optionOf(first!),
    others: others.map((colour) => ({ ...optionOf(colour), face: faceOf(colour) })),
  },
};
