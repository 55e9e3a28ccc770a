import { roughPercent } from '../../chart/number.ts';
import type { MeasureView } from '../definition.ts';

/** Measures of the commons; "this platform" is the one that the sliders run. */
export const commonsMeasures = {
  audience: {
    measure: 'audience',
    name: 'on this platform',
    definition: 'Of everyone, the share that is on the platform that the sliders run.',
    tone: 'reality',
    most: () => 0.5,
    format: roughPercent,
  },
  quality: {
    measure: 'quality',
    name: 'of use there',
    definition: 'Of what a visitor of this platform sees, the share that is not junk.',
    tone: 'plain',
    most: () => 1,
    format: roughPercent,
  },
  whole: {
    measure: 'whole',
    name: 'of use on the whole',
    definition:
      'Of what visitors see on all four platforms, each where they are, the share that is not junk.',
    tone: 'plain',
    most: () => 1,
    format: roughPercent,
  },
  model: {
    measure: 'model',
    name: 'the model has right',
    definition:
      'Of what people write about, the share that the model gives its due which has learned from what visitors read: 1 less its distance from reality.',
    tone: 'synthetic',
    most: () => 1,
    format: roughPercent,
  },
  outside: {
    measure: 'outside',
    name: 'elsewhere',
    definition: 'Of everyone, the share that is on none of the four platforms.',
    tone: 'plain',
    most: () => 0.5,
    format: roughPercent,
  },
} as const satisfies Readonly<Record<string, MeasureView>>;
