import { NO_BREAK } from '../../chart/number.ts';
import { percent } from '../../chart/share.ts';
import { type KindsScenario, kinds } from '../../sim/scenario.ts';
import type { FigureDefinition } from '../definition.ts';
import { kindsMeasures } from '../measures.ts';
import { DriftView } from './DriftView.tsx';
import { presets } from './presets.ts';
import { type DriftScene, driftScene } from './scene.ts';
import { sentence } from './words.ts';

const scenario = kinds({ synthetic: 0, novelty: 0.02 });
const { error, coverage, known, junk } = kindsMeasures;

/** Section 4: reality moves on, and only fresh work follows. */
export const drift: FigureDefinition<DriftScene, KindsScenario> = {
  id: 'drift',
  title: 'A perfect archive of a world that moved on',
  start: { scenario, generation: scenario.generations },
  presets,
  steps: [
    { generation: 40 },
    { synthetic: 1, memory: 'accumulate', generation: 40 },
    { synthetic: 1, fresh: 0.3, selection: 3, generation: 40 },
  ],
  variants: [],
  switches: ['memory', 'filter'],
  measures: [error, coverage, known, junk],
  strip: [error, coverage, known, junk],
  collapse: {
    words: 'the model is more than half wrong',
    has: (measured, at) => measured('error', at) > 0.5,
  },
  caption:
    `A world in which ${percent(scenario.novelty)} of what people talk about is new in every round, so that what there ` +
    'was makes room. The large chart follows one run: all that people talk about, and how much of it the model gives ' +
    `its due. The small ones show the mean of ${scenario.replicates} runs, the middle half and the middle ` +
    `90${NO_BREAK}% as bands, and, dashed, what theory expects. What is above the dashes in the large chart nobody ` +
    'learns from an archive, however well it is kept.',
  scene: driftScene,
  view: ({ picture }) => <DriftView picture={picture} />,
  sentence,
};
