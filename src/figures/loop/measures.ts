import { decimal } from '../../chart/number.ts';
import type { MeasureView } from '../definition.ts';
import { kindsMeasures } from '../measures.ts';

/** The measures of the gaussian world. */
export const gaussianMeasures = {
  error: {
    measure: 'error',
    name: 'distance from reality',
    definition:
      'Squared 2-Wasserstein distance: the square of how far the middle is off, plus the square of how far the width is.',
    tone: 'synthetic',
    most: () => 1,
    format: decimal,
  },
  variance: {
    measure: 'variance',
    name: 'variance',
    definition: 'The square of the curve’s width; reality has 1.',
    tone: 'synthetic',
    most: () => 2,
    format: decimal,
  },
  mean: {
    measure: 'mean',
    name: 'middle',
    definition: 'Where the middle of the curve lies; reality’s lies at 0.',
    tone: 'synthetic',
    scale: 'centred',
    most: () => 1,
    format: decimal,
  },
  kept: kindsMeasures.kept,
} as const satisfies Readonly<Record<string, MeasureView>>;
