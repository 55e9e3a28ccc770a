import { count, decimal } from '../chart/number.ts';
import { sharePercent } from '../chart/share.ts';
import type { KindsScenario } from '../sim/scenario.ts';
import type { MeasureView } from './definition.ts';

/** The measures of the kinds world, named and written the same in every figure. */
export const kindsMeasures = {
  known: {
    measure: 'known',
    name: 'kinds known',
    definition: 'How many real kinds of content the model still writes about at all.',
    tone: 'synthetic',
    most: ({ kinds }: KindsScenario) => kinds,
    format: count,
  },
  coverage: {
    measure: 'coverage',
    name: 'coverage',
    definition: 'Of what people talk about, the share that the model knows.',
    tone: 'synthetic',
    most: () => 1,
    format: sharePercent,
  },
  junk: {
    measure: 'junk',
    name: 'junk',
    definition: 'The share of what the model writes that is not so.',
    tone: 'junk',
    most: () => 1,
    format: sharePercent,
  },
  error: {
    measure: 'error',
    name: 'distance from reality',
    definition: 'Total variation distance: 0 is a perfect copy of reality, 1 has nothing in common with it.',
    tone: 'synthetic',
    most: () => 1,
    format: decimal,
  },
  diversity: {
    measure: 'diversity',
    name: 'variety',
    definition:
      'As varied as so many equally common kinds (Hill number of order 1), whether they are so or made up.',
    tone: 'synthetic',
    most: () => 400,
    format: count,
  },
  concentration: {
    measure: 'concentration',
    name: 'sameness',
    definition:
      'The chance that two documents of the model are about the same kind (Simpson). Much junk, spread thin, lowers it too.',
    tone: 'synthetic',
    most: () => 0.1,
    format: sharePercent,
  },
  kept: {
    measure: 'kept',
    name: 'let through',
    definition: 'The share of the model’s output that the filter keeps. The rest is what curation costs.',
    tone: 'synthetic',
    most: () => 1,
    format: sharePercent,
  },
} as const satisfies Readonly<Record<string, MeasureView>>;
