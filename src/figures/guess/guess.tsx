import { count } from '../../chart/number.ts';
import { type KindsScenario, kinds } from '../../sim/scenario.ts';
import type { FigureDefinition } from '../definition.ts';
import { kindsMeasures } from '../measures.ts';
import { GuessView } from './GuessView.tsx';
import { presets } from './presets.ts';
import { variants } from './variants.ts';
import { sentence } from './words.ts';

const scenario = kinds();
const { known, coverage, junk, kept } = kindsMeasures;

/** Section 0: the loop as a circuit, a guess at where it leads, and three runs to hold it against. */
export const guess: FigureDefinition<null, KindsScenario> = {
  id: 'guess',
  title: 'The loop, and your guess',
  start: { scenario, generation: scenario.generations },
  presets,
  steps: [],
  variants,
  switches: ['memory', 'filter'],
  measures: [known, coverage, junk, kept],
  strip: [known, coverage, junk, kept],
  collapse: {
    words: 'fewer than half of the kinds that the first model knew are left',
    has: (measured, at) => measured('known', at) < measured('known', 0) / 2,
  },
  caption:
    `Each model learns from ${count(scenario.size)} documents about ${count(scenario.kinds)} kinds of thing, a few ` +
    `common and most of them rare. Pipes are as wide as what flows in them. The chart shows the mean of ` +
    `${scenario.replicates} runs of each setting: a closed loop forgets most of what the first model knew, a trickle ` +
    'of new human work leaves more than twice as much, and where nothing is thrown away no kind is lost. A drawing stays on your ' +
    'own device.',
  scene: () => null,
  view: (props) => <GuessView {...props} />,
  sentence,
};
