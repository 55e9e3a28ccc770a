import { count, decimal } from '../../chart/number.ts';
import type { ShadeScale } from '../../chart/ShadeLegend.tsx';
import { sharePercent } from '../../chart/share.ts';
import {
  CATASTROPHE,
  COLLAPSE_NAMES,
  COLLAPSES,
  type CollapseName,
  type Evidence,
  holding,
  LITTLE_VARIETY,
  MOST_COVERED,
  MUCH_JUNK,
} from '../../sim/atlas/collapses.ts';
import { kindsMeasures } from '../measures.ts';
import { definitions } from './definitions.tsx';

/** A number that the map can be coloured by. */
export interface Colour {
  /** What a link calls it. */
  readonly id: string;
  readonly text: string;
  readonly definition: string;
  readonly value: (evidence: Evidence) => number;
  readonly scale: ShadeScale;
  /** Lines of equal value worth drawing. */
  readonly lines: readonly { readonly value: number; readonly name: string }[];
  /** The value at a point, in words, and as short as can be. */
  readonly words: (value: number) => string;
  readonly brief: (value: number) => string;
  /** Which runs beside the setting's own it asks for. */
  readonly beside: readonly ('without' | 'withMore')[];
}

const thresholds = (from: number, step: number, many: number): readonly number[] =>
  Array.from({ length: many }, (_, i) => Math.round((from + i * step) * 1000) / 1000);

const HORIZON = 'at the last generation';

/** Shades for bands between thresholds: `loss` darkens as values rise, `wealth` as they fall. */
function scaleOf(
  title: string,
  at: readonly number[],
  direction: 'loss' | 'wealth',
  format: (value: number) => string,
  named: readonly number[],
): ShadeScale {
  const shades = Array.from({ length: at.length + 1 }, (_, i) => i / at.length);
  return {
    title: `${title}, ${HORIZON}`,
    thresholds: at,
    shades: direction === 'loss' ? shades : shades.toReversed(),
    ticks: named.map((value) => ({ band: at.indexOf(value) + 1, text: format(value) })),
  };
}

const { error, coverage, known, junk } = kindsMeasures;

const measured: readonly Colour[] = [
  {
    id: 'error',
    text: error.name,
    definition: error.definition,
    value: ({ horizon }) => horizon.error,
    scale: scaleOf(error.name, thresholds(0.05, 0.05, 17), 'loss', decimal, [0.1, 0.25, 0.5, 0.75]),
    lines: [
      { value: CATASTROPHE / 2, name: decimal(CATASTROPHE / 2) },
      { value: CATASTROPHE, name: decimal(CATASTROPHE) },
    ],
    words: (value) => `${error.name} ${decimal(value)}`,
    brief: decimal,
    beside: [],
  },
  {
    id: 'coverage',
    text: coverage.name,
    definition: coverage.definition,
    value: ({ horizon }) => horizon.coverage,
    scale: scaleOf(coverage.name, thresholds(0.525, 0.025, 19), 'wealth', sharePercent, [0.6, 0.7, 0.8, 0.9]),
    lines: [{ value: MOST_COVERED, name: sharePercent(MOST_COVERED) }],
    words: (value) => `${coverage.name} ${sharePercent(value)}`,
    brief: sharePercent,
    beside: [],
  },
  {
    id: 'known',
    text: known.name,
    definition: known.definition,
    value: ({ horizon }) => horizon.known,
    scale: scaleOf(
      known.name,
      [10, 20, 50, 100, 200, 300, 400, 500, 600, 800, 1000, 1200, 1400, 1600, 2000, 3000],
      'wealth',
      count,
      [10, 100, 500, 1000, 1600],
    ),
    lines: [],
    words: (value) => `${count(value)} kinds known`,
    brief: count,
    beside: [],
  },
  {
    id: 'junk',
    text: junk.name,
    definition: junk.definition,
    value: ({ horizon }) => horizon.junk,
    scale: scaleOf(junk.name, thresholds(0.05, 0.05, 17), 'loss', sharePercent, [0.1, 0.25, 0.5, 0.75]),
    lines: [{ value: MUCH_JUNK, name: sharePercent(MUCH_JUNK) }],
    words: (value) => `${junk.name} ${sharePercent(value)}`,
    brief: sharePercent,
    beside: [],
  },
  {
    id: 'variety',
    text: 'variety',
    definition: 'As varied as so many equally common kinds (Hill number of order 1), real ones alone.',
    value: ({ horizon }) => horizon.variety,
    scale: scaleOf(
      'variety of real kinds',
      [2, 5, 10, 15, 20, 30, 40, 60, 80, 100, 120, 140, 160, 200, 300, 500],
      'wealth',
      count,
      [5, 15, 40, 100, 160],
    ),
    lines: [{ value: 15, name: `${sharePercent(LITTLE_VARIETY)} of the start` }],
    words: (value) => `as varied as ${count(value)} kinds`,
    brief: count,
    beside: [],
  },
];

const MANY = COLLAPSE_NAMES.length;

const counted: Colour = {
  id: 'definitions',
  text: 'how many definitions hold',
  definition: `Of ${MANY} definitions of collapse, how many call this one.`,
  value: holding,
  scale: {
    title: `how many of ${MANY} definitions of collapse hold`,
    thresholds: Array.from({ length: MANY }, (_, i) => i + 0.5),
    shades: Array.from({ length: MANY + 1 }, (_, i) => i / MANY),
    ticks: [0, 2, 4, 6, 8].map((held) => ({ band: held + 0.5, text: count(held) })),
  },
  lines: [],
  words: (value) => `${count(value)} of ${MANY} definitions hold`,
  brief: count,
  beside: ['without', 'withMore'],
};

const HOLDS = 0.72;
const BESIDE: Readonly<Partial<Record<CollapseName, Colour['beside']>>> = {
  harmful: ['without'],
  saturated: ['withMore'],
};

const defined: readonly Colour[] = definitions.map(({ id, name, short }) => ({
  id,
  text: `collapse: ${short}`,
  definition: name,
  value: COLLAPSES[id],
  scale: {
    title: `${short}?`,
    thresholds: [0],
    shades: [0, HOLDS],
    ticks: [
      { band: 0.5, text: 'no' },
      { band: 1.5, text: 'yes' },
    ],
  },
  lines: [{ value: 0, name: '' }],
  words: (value) => `${short}: ${value > 0 ? 'yes' : 'no'}`,
  brief: (value) => (value > 0 ? 'yes' : 'no'),
  beside: BESIDE[id] ?? [],
}));

/** All that the map can be coloured by, the figure's own first. */
export const colours: readonly Colour[] = [...measured, counted, ...defined];
