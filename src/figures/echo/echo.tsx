import { count, NO_BREAK } from '../../chart/number.ts';
import { MOBY_DICK, type TextScenario, text } from '../../sim/scenario.ts';
import type { FigureDefinition } from '../definition.ts';
import { EchoView } from './EchoView.tsx';
import { textMeasures } from './measures.ts';
import { OwnText } from './OwnText.tsx';
import { presets } from './presets.ts';
import { type EchoScene, echoScene } from './scene.ts';
import { sentence } from './words.ts';

const scenario = text({ replicates: 6 });
const { vocabulary, perplexity, distinct, kept } = textMeasures;

const RETOLD =
  'writes as many; the next model reads those. The passages are of one run, as the models wrote them; struck through, and ' +
  `fading, are words that no model has known since. The small charts show the mean of ${scenario.replicates} runs, the ` +
  `middle half and the middle 90${NO_BREAK}% as bands.`;

/** Section 1, in words: a book learned and retold, and learned from the retelling. */
export const echo: FigureDefinition<EchoScene, TextScenario> = {
  id: 'echo',
  title: 'A book, retold and retold',
  reads: 'moby-dick.txt',
  start: { scenario, generation: scenario.generations },
  presets,
  steps: [{ generation: 1 }, { generation: 3 }, { generation: 9 }, { fresh: 0.05, generation: 9 }],
  variants: [],
  switches: ['memory', 'filter'],
  measures: [vocabulary, perplexity, distinct, kept],
  strip: [vocabulary, perplexity, distinct, kept],
  collapse: {
    words: 'more than half of the first model’s words are lost',
    has: (measured, at) => measured('vocabulary', at) < measured('vocabulary', 0) / 2,
  },
  caption:
    `A small language model (word n-grams with Kneser–Ney smoothing) reads ${count(scenario.size)} sentences of Moby-Dick ` +
    `and ${RETOLD} Fresh sentences are new ones as long as there are; above about one in five the book is read again. In a ` +
    'closed loop two words in three are gone after nine retellings.',
  brought: {
    fields: ['book', 'size'],
    isIn: ({ book }) => book !== MOBY_DICK,
    caption: ({ size }) =>
      `A small language model (word n-grams with Kneser–Ney smoothing) reads ${count(size)} sentences of your own text and ` +
      `${RETOLD} Fresh sentences are new ones as long as there are; then the text is read again. A third of the text ` +
      'is kept aside for the filter to check against, a twentieth to measure puzzlement by.',
    notCarried:
      'A link, an embed and a table carry the setting alone: your text stays in this page. Pictures have its passages in them.',
    missing:
      'The link is of a text of somebody’s own, which no link carries, so Moby-Dick is here in its place. Whoever has that text can learn it here, and sees the same.',
  },
  scene: echoScene,
  view: ({ picture }) => <EchoView picture={picture} />,
  beneath: (_, { scenario: now, hold, change }) =>
    now.world === 'text' && <OwnText scenario={now} hold={hold} change={change} />,
  sentence,
};
