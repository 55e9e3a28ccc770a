import { count, decimal } from '../../chart/number.ts';
import { sharePercent } from '../../chart/share.ts';
import { GOAL, WASTE } from '../../sim/economy/goal.ts';
import type { MeasureView } from '../definition.ts';
import { kindsMeasures } from '../measures.ts';

const most = () => 1;

/** A bill as far as it is worth reading, and as a still has it: 137,725 → "137,700". */
export const billText = (bill: number): string => count(Number(bill.toPrecision(4)));

/** The measures of the challenge. A bill is counted in human documents. */
export const challengeMeasures = {
  error: {
    ...kindsMeasures.error,
    levels: () => [{ value: GOAL.error, name: `at most ${decimal(GOAL.error)}` }],
  },
  knownShare: {
    measure: 'knownShare',
    name: 'kinds known',
    definition:
      'Of all the kinds that there are by then, the newborn ones too, the share that the model knows.',
    tone: 'synthetic',
    most,
    levels: () => [{ value: GOAL.knownShare, name: `at least ${sharePercent(GOAL.knownShare)}` }],
    format: sharePercent,
  },
  held: {
    measure: 'held',
    name: 'runs that hold',
    definition: 'The share of the runs in which no generation so far has missed either limit.',
    tone: 'plain',
    most,
    levels: () => [{ value: GOAL.runs, name: `at least ${sharePercent(GOAL.runs)}` }],
    spread: 'none',
    format: sharePercent,
  },
  junk: { ...kindsMeasures.junk, most: () => 0.2 },
  bill: {
    measure: 'bill',
    name: 'bill so far',
    definition: `What it has all cost so far: 1 for each fresh human document, ${WASTE} for each output thrown away.`,
    tone: 'fresh',
    most: ({ size }) => size,
    spread: 'none',
    format: billText,
  },
  wasted: {
    measure: 'wasted',
    name: 'of it for what was thrown away',
    definition: `The part of the bill that is for output which the filter threw away: ${WASTE} for each.`,
    tone: 'junk',
    most: ({ size }) => size,
    spread: 'none',
    format: billText,
  },
} as const satisfies Readonly<Record<string, MeasureView>>;
