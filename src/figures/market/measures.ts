import { decimal } from '../../chart/number.ts';
import { sharePercent } from '../../chart/share.ts';
import type { Tone } from '../../chart/tone.ts';
import type { MarketMeasure } from '../../sim/measures.ts';
import type { MeasureView } from '../definition.ts';

/** The labs from the foot of the chart up, by what they live on: machine output, an archive, fresh work. */
export const labs = [
  {
    id: 'yours',
    full: 'your lab',
    brief: 'yours',
    tone: 'synthetic',
    share: 'share',
    quality: 'quality',
    margin: 'margin',
  },
  {
    id: 'keeper',
    full: 'keeps an archive',
    brief: 'archive',
    tone: 'archive',
    share: 'archiveShare',
    quality: 'archiveQuality',
    margin: 'archiveMargin',
  },
  {
    id: 'buyer',
    full: 'pays for fresh work',
    brief: 'fresh',
    tone: 'fresh',
    share: 'freshShare',
    quality: 'freshQuality',
    margin: 'freshMargin',
  },
] as const satisfies readonly (Readonly<Record<'id' | 'full' | 'brief', string>> & {
  readonly tone: Tone;
} & Readonly<Record<'share' | 'quality' | 'margin', MarketMeasure>>)[];

/** What is measured of each lab. */
const KINDS = {
  share: { name: 'buyers', definition: 'The share of the buyers that a lab has.', format: sharePercent },
  quality: {
    name: 'quality of what they make',
    definition: 'One less the distance from reality of a lab’s model: 1 is a perfect copy.',
    format: decimal,
  },
  margin: {
    name: 'left of each sale',
    definition: 'What remains of a lab’s revenue when fresh work and the filter are paid for.',
    format: sharePercent,
  },
} as const;

const most = () => 1;

/** Every measure of every lab, for the table. */
export const marketMeasures: readonly MeasureView[] = labs.flatMap((lab) =>
  (['share', 'quality', 'margin'] as const).map((kind) => ({
    ...KINDS[kind],
    measure: lab[kind],
    name: `${lab.brief}: ${kind === 'share' ? 'buyers' : kind}`,
    tone: lab.tone,
    most,
  })),
);

/** One measure of all labs in one small chart. */
const together = (kind: 'quality' | 'margin'): MeasureView => ({
  ...KINDS[kind],
  measure: kind,
  tone: 'synthetic',
  most,
  lines: labs.map((lab) => ({ measure: lab[kind], name: lab.brief, tone: lab.tone })),
});

export const quality = together('quality');
export const margin = together('margin');
