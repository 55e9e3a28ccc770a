import { NO_BREAK } from '../../chart/number.ts';
import { type RegressionScenario, regression } from '../../sim/scenario.ts';
import { CourseChart } from '../CourseChart.tsx';
import type { FigureDefinition } from '../definition.ts';
import { kindsFace } from './kindsFace.tsx';
import { regressionMeasures } from './measures.ts';
import { presets } from './presets.ts';
import { ways } from './ways.ts';
import { remark, sentenceOn } from './words.ts';

const scenario = regression({ replicates: 100 });
const { error, kept, magnified } = regressionMeasures;

/** Section 3: what becomes of old data, three ways at once: where a theorem is known, and among kinds. */
export const archive: FigureDefinition<null, RegressionScenario> = {
  id: 'archive',
  title: 'Three ways to keep',
  start: { scenario, generation: scenario.generations },
  presets,
  steps: [{ generation: 1 }, { generation: 10 }, { generation: 40 }],
  variants: ways,
  switches: ['filter'],
  more: {
    name: 'The models learn',
    own: {
      value: 'lines',
      text: 'a formula',
      definition: 'Linear regression: twenty coefficients, learned from a hundred noisy answers.',
    },
    others: [
      {
        value: 'kinds',
        text: 'kinds of content',
        definition: 'The world of the first figures: common kinds and rare ones, and junk.',
        face: kindsFace,
      },
    ],
  },
  measures: [error, kept],
  strip: [magnified],
  collapse: {
    words: 'the model is more than five times as far from the truth as the first one was',
    has: (measured, at) => measured('error', at) > 5 * measured('error', 0),
  },
  caption:
    `Each model learns ${scenario.dimensions} coefficients from ${scenario.size} noisy answers, and gives the next one ` +
    'answers of its own to the same questions. Three loops with the same sliders: each model learns from the newest ' +
    'answers alone, from all so far, or from as many of all so far as the first one had. Lines are means of ' +
    `${scenario.replicates} runs, bands the middle 90${NO_BREAK}%, dashes the theorem: thrown away, the error grows by ` +
    'the same amount c in every round; all kept, it never passes the ceiling.',
  scene: () => null,
  view: (props) => (
    <CourseChart
      {...props}
      view={error}
      remark={(generation) => remark(props.companions, generation, 'the truth')}
    />
  ),
  sentence: sentenceOn('the truth'),
};
