import type { ReactNode } from 'react';
import { count, decimal, NO_BREAK } from '../../chart/number.ts';
import { sharePercent } from '../../chart/share.ts';
import {
  CATASTROPHE,
  type CollapseName,
  type Evidence,
  GAIN_LEFT,
  LITTLE_VARIETY,
  MOST_COVERED,
  MUCH_JUNK,
  NOTICEABLE,
} from '../../sim/atlas/collapses.ts';
import { TIMES_MORE } from '../../sim/atlas/planes.ts';
import { WINDOW } from '../../sim/growth.ts';

/** Where this is measured or reported: a paper, or what is none and has no address. */
export interface Speaker {
  readonly name: string;
  readonly url?: string;
}

/** A definition of collapse, as the figure writes it. */
export interface Definition {
  readonly id: CollapseName;
  /** A clause: "the error is above …". */
  readonly name: string;
  readonly short: string;
  readonly formula: ReactNode;
  /** What it was decided by, in numbers. */
  readonly found: (evidence: Evidence) => string;
  readonly speakers: readonly Speaker[];
}

const arxiv = (name: string, id: string): Speaker => ({ name, url: `https://arxiv.org/abs/${id}` });

const SHUMAILOV = { name: 'Shumailov et al. 2024', url: 'https://doi.org/10.1038/s41586-024-07566-y' };
const ALEMOHAMMAD = arxiv('Alemohammad et al. 2024', '2307.01850');
const GERSTGRASSER = arxiv('Gerstgrasser et al. 2024', '2404.01413');
const DEMYSTIFIED = arxiv('Dohmatob et al. 2024, regression', '2402.07712');
const TAILS = arxiv('Dohmatob et al. 2024, tails', '2402.07043');
const STRONG = arxiv('Dohmatob et al. 2025', '2410.04840');
const SURESH = arxiv('Suresh et al. 2025', '2412.17646');
const GUO = arxiv('Guo et al. 2023', '2311.09807');
const FENG = arxiv('Feng et al. 2024', '2406.07515');

const E = (
  <>
    E<sub>T</sub>
  </>
);

/** The definitions in the order of `COLLAPSES`: from the mildest to the strangest. */
export const definitions: readonly Definition[] = [
  {
    id: 'worse',
    name: 'The last model is worse than the first.',
    short: 'worse than at the start',
    formula: (
      <>
        {E} &gt; E<sub>0</sub> + {decimal(NOTICEABLE)}
      </>
    ),
    found: ({ start, horizon }) => `error ${decimal(horizon.error)}, at the start ${decimal(start.error)}`,
    speakers: [DEMYSTIFIED],
  },
  {
    id: 'catastrophic',
    name: 'The last model is more wrong than right.',
    short: 'more than half wrong',
    formula: (
      <>
        {E} &gt; {decimal(CATASTROPHE)}
      </>
    ),
    found: ({ horizon }) => `error ${decimal(horizon.error)}`,
    speakers: [{ name: 'our own mark' }],
  },
  {
    id: 'growing',
    name: `The error still grows over the last ${WINDOW} generations, beyond what luck would do one time in twenty.`,
    short: 'still getting worse',
    formula: (
      <>
        slope of E over T−{WINDOW}…T &gt; 0 (t{NO_BREAK}test, 5{NO_BREAK}%)
      </>
    ),
    found: ({ growth }) =>
      Number.isNaN(growth)
        ? 'not to be told from a single run'
        : growth > 1
          ? `it grows: t is ${decimal(Math.min(growth, 99))} times its 5${NO_BREAK}% point`
          : growth < -1
            ? `it falls: t is ${decimal(Math.min(-growth, 99))} times its 5${NO_BREAK}% point`
            : 'neither grows nor falls beyond luck',
    speakers: [
      { ...DEMYSTIFIED, name: `${DEMYSTIFIED.name}: without end, where data is replaced` },
      GERSTGRASSER,
    ],
  },
  {
    id: 'uniform',
    name: `Of the variety of real kinds less than ${sharePercent(LITTLE_VARIETY)} is left.`,
    short: 'variety gone',
    formula: (
      <>
        D<sub>T</sub> &lt; {decimal(LITTLE_VARIETY)} D<sub>0</sub>, D = exp(−Σ q ln q) of the real kinds
      </>
    ),
    found: ({ start, horizon }) =>
      `as varied as ${count(horizon.variety)} kinds, at the start ${count(start.variety)} (in the first run)`,
    speakers: [SHUMAILOV, ALEMOHAMMAD, GUO, SURESH],
  },
  {
    id: 'tailless',
    name: `The model does not know kinds that make up more than ${sharePercent(1 - MOST_COVERED)} of what people talk about.`,
    short: 'tail lost',
    formula: <>Σ p over kinds with m &gt; 0, at T, &lt; {decimal(MOST_COVERED)}</>,
    found: ({ horizon }) => `it knows kinds that make up ${sharePercent(horizon.coverage)}`,
    speakers: [SHUMAILOV, SURESH],
  },
  {
    id: 'harmful',
    name: 'The last model is worse than it would be with archived human work in the place of machine text.',
    short: 'worse than archive in its place',
    formula: (
      <>
        {E} &gt; {E}(s = 0) + {decimal(NOTICEABLE)}
      </>
    ),
    found: ({ horizon, without = Number.NaN }) =>
      `error ${decimal(horizon.error)}, with the archive instead ${decimal(without)}`,
    speakers: [FENG],
  },
  {
    id: 'saturated',
    name: `${TIMES_MORE} times the documents gain less than half of what they gained the first model.`,
    short: 'more data has stopped helping',
    formula: (
      <>
        ln {E}(N)/{E}({TIMES_MORE}N) &lt; {decimal(GAIN_LEFT)} ln E<sub>0</sub>(N)/E<sub>0</sub>({TIMES_MORE}
        N)
      </>
    ),
    found: ({ horizon, withMore }) =>
      withMore
        ? `error ${decimal(horizon.error)}, with ${TIMES_MORE} times the documents ${decimal(withMore.horizon)}`
        : 'not known for batches of this size',
    speakers: [TAILS, STRONG, DEMYSTIFIED],
  },
  {
    id: 'invented',
    name: `More than ${sharePercent(MUCH_JUNK)} of what the model has learned is not so.`,
    short: 'full of inventions',
    formula: (
      <>
        junk<sub>T</sub> &gt; {decimal(MUCH_JUNK)}
      </>
    ),
    found: ({ horizon }) => `${sharePercent(horizon.junk)} junk`,
    speakers: [{ name: 'our own, from section 5' }],
  },
];
