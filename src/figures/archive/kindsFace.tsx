import { count, NO_BREAK } from '../../chart/number.ts';
import { type KindsScenario, kinds } from '../../sim/scenario.ts';
import { CourseChart } from '../CourseChart.tsx';
import { halfForgotten } from '../collapse.ts';
import type { Face } from '../definition.ts';
import { kindsMeasures } from '../measures.ts';
import { kindsPresets } from './kindsPresets.ts';
import { ways } from './ways.ts';
import { remark, sentenceOn } from './words.ts';

const scenario = kinds();
const { error, known, coverage, junk, concentration } = kindsMeasures;

/** The same three ways in the world of kinds, where there are rare things to lose. */
export const kindsFace: Face<null, KindsScenario> = {
  start: { scenario, generation: scenario.generations },
  presets: kindsPresets,
  variants: ways.map(({ law: _, ...way }) => way),
  switches: ['filter'],
  measures: [error, known, coverage, junk, concentration],
  strip: [known, coverage, junk, concentration],
  collapse: halfForgotten,
  caption:
    'Three loops with the same sliders and the same luck. In one, each model learns from the newest batch alone; in ' +
    'one, from everything so far; in one, everything is kept, but a model reads no more documents of it than the ' +
    `first one did (${count(scenario.size)}). Lines are means of ${scenario.replicates} runs, bands the middle ` +
    `90${NO_BREAK}%, dashes what theory expects. With nothing but machine output added, the loop that throws old data ` +
    'away drifts off; the one that keeps it stays near.',
  scene: () => null,
  view: (props) => (
    <CourseChart
      {...props}
      view={error}
      remark={(generation) => remark(props.companions, generation, 'reality')}
    />
  ),
  sentence: sentenceOn('reality'),
};
