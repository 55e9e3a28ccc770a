import { count, NO_BREAK } from '../../chart/number.ts';
import { kinds } from '../../sim/scenario.ts';
import { CourseChart } from '../CourseChart.tsx';
import { halfForgotten } from '../collapse.ts';
import type { FigureDefinition } from '../definition.ts';
import { kindsMeasures } from '../measures.ts';
import { presets } from './presets.ts';
import { remark, sentence } from './words.ts';

const scenario = kinds();
const { error, known, coverage, junk, concentration } = kindsMeasures;

/** Section 3: what becomes of old data, three ways at once. */
export const archive: FigureDefinition<null> = {
  id: 'archive',
  title: 'Three ways to keep',
  start: { scenario, generation: scenario.generations },
  presets,
  steps: [{ generation: 1 }, { generation: 10 }, { generation: 40 }],
  variants: [
    { name: 'thrown away', role: 'shown', tone: 'synthetic', set: { memory: 'replace' } },
    { name: 'kept within a budget', role: 'shown', tone: 'plain', set: { memory: 'budget' } },
    { name: 'all kept', role: 'shown', tone: 'archive', set: { memory: 'accumulate' } },
  ],
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
    <CourseChart {...props} view={error} remark={(generation) => remark(props.companions, generation)} />
  ),
  sentence,
};
