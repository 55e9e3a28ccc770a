import { count } from '../../chart/number.ts';
import { sharePercent } from '../../chart/share.ts';
import type { MeasureView } from '../definition.ts';

/** The measures of the text world. */
export const textMeasures = {
  vocabulary: {
    measure: 'vocabulary',
    name: 'words known',
    definition: 'How many different words stood in what the model was trained on: it can write no others.',
    tone: 'synthetic',
    most: ({ size }) => 4.5 * size,
    format: count,
  },
  perplexity: {
    measure: 'perplexity',
    name: 'puzzlement',
    definition:
      'Perplexity: between how many words, as it were, the model hesitates at each place of pages that no model has read. Less is better.',
    tone: 'synthetic',
    most: () => 800,
    format: count,
  },
  distinct: {
    measure: 'distinct',
    name: 'variety of phrases',
    definition: 'Of all runs of three words in what the model writes, the share that are different ones.',
    tone: 'synthetic',
    most: () => 1,
    format: sharePercent,
  },
  kept: {
    measure: 'kept',
    name: 'let through',
    definition: 'The share of the model’s sentences that the filter keeps. The rest is what curation costs.',
    tone: 'synthetic',
    most: () => 1,
    format: sharePercent,
  },
} as const satisfies Readonly<Record<string, MeasureView>>;
