import { count, NO_BREAK } from '../../chart/number.ts';
import { type GaussianScenario, gaussian } from '../../sim/scenario.ts';
import type { FigureDefinition } from '../definition.ts';
import { LoopView } from './LoopView.tsx';
import { gaussianMeasures } from './measures.ts';
import { presets } from './presets.ts';
import { type LoopScene, loopScene } from './scene.ts';
import { sentence } from './words.ts';

// The seed is one whose first run lies near the middle of the two hundred.
const scenario = gaussian({ replicates: 200, seed: 9 });
const { error, variance, mean, kept } = gaussianMeasures;

/** Section 2: in a closed loop a curve wanders and narrows; a little reality holds it open. */
export const loop: FigureDefinition<LoopScene, GaussianScenario> = {
  id: 'loop',
  title: 'A curve that learns from itself',
  start: { scenario, generation: scenario.generations },
  presets,
  steps: [
    { generation: 100 },
    { fresh: 0.01, generation: 100 },
    { fresh: 0.05, generation: 100 },
    { fresh: 0.2, generation: 100 },
  ],
  variants: [],
  switches: ['memory', 'filter'],
  measures: [error, variance, mean, kept],
  strip: [error, variance, mean, kept],
  collapse: {
    words: 'the curve is less than half as wide as reality',
    has: (measured, at) => measured('variance', at) < 0.25,
  },
  caption:
    `Each model is a bell curve fitted to ${count(scenario.size)} numbers that the one before it wrote. The large chart ` +
    `shows one run of ${scenario.replicates}, at the start one near the middle of them, every curve drawn to the same ` +
    `height over the thin line of reality. The small ones show the mean of all runs, the middle half and the middle ` +
    `90${NO_BREAK}% as bands, and, dashed, what theory expects. In a closed loop the curves wander and narrow; the average ` +
    'variance stays near 1 all the same, because a few runs grow wide while most collapse.',
  scene: loopScene,
  view: ({ picture }) => <LoopView picture={picture} />,
  sentence,
};
