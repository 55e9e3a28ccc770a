import { decimal, sharePercent } from '../../chart/number.ts';
import type { MeasureView } from '../definition.ts';

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
  kept: {
    measure: 'kept',
    name: 'let through',
    definition: 'The share of the model’s output that the filter keeps. The rest is what curation costs.',
    tone: 'synthetic',
    most: () => 1,
    format: sharePercent,
  },
} as const satisfies Readonly<Record<string, MeasureView>>;
