import type { FigureId } from '../figures/index.ts';
import type { Change } from '../figures/shown.ts';
import { FORMATS, type Format } from './format.ts';
import { measured, type Quantity } from './measured.ts';

/** What papers and counts say, in our words, and which they are. */
export interface Finding {
  readonly words: string;
  readonly sources: readonly string[];
}

/** What the simulation shows: words with its numbers, and the setting of a figure that shows it. */
export interface Shown {
  readonly words: string;
  readonly figure: FigureId;
  readonly set: Change;
}

/** One claim of the case, with what speaks for it and against it. */
export interface Claim {
  readonly claim: string;
  /** Undefined where no figure of this article tests it yet. */
  readonly shown?: Shown;
  readonly for: readonly Finding[];
  readonly against: readonly Finding[];
  readonly strength: { readonly level: 'Strong' | 'Moderate' | 'Weak'; readonly words: string };
}

const n = (as: Format, of: string, at: number, set: Quantity['set'] = {}): string =>
  FORMATS[as](measured({ of, at, set }));

/** How far off the formula is that is learned in the figure of section 3. */
const learned = (set: Quantity['set'] & {}): string =>
  FORMATS.decimal(measured({ of: 'error', at: 40, figure: 'archive', set }));

/** What the lab that cuts corners in section 6 has at the end. */
const sold = (as: Format, of: string, set: Quantity['set'] & {} = {}): string =>
  FORMATS[as](measured({ of, at: 40, figure: 'market', set }));
/** What becomes of the platform in the figure of section 7, or of all four. */
const ofCommons = (of: string, set: Quantity['set'] & {}): string =>
  FORMATS.percent(measured({ of, at: 60, figure: 'commons', set }));

const closed = {};
const trickle = { fresh: 0.05 };
const keeping = { memory: 'accumulate' } as const;
const checked = { selection: 3 };
const applauded = { selection: 0.5, filter: 'popular' } as const;
const archiveOnly = { synthetic: 0, novelty: 0.02 };
const following = { novelty: 0.02, fresh: 0.3, selection: 3 };
const blind = { discernment: 0 };
const small = { size: 2000 };

/** The case, claim by claim. Every number of the simulation is computed here, from the seed. */
export const ledger: readonly Claim[] = [
  {
    claim: 'Rare things vanish first.',
    shown: {
      words: `After five closed rounds ${n('count', 'known', 5)} of ${n('count', 'known', 0)} kinds are left, and they still cover ${n('percent', 'coverage', 5)} of what people talk about.`,
      figure: 'tails',
      set: { generation: 5 },
    },
    for: [
      {
        words:
          'Tails go first and variance later, in equations and in a small language model; the time to forget grows with how often a thing stood in the corpus.',
        sources: ['shumailov-2024', 'suresh-2025'],
      },
      { words: 'Models tuned on their own writing lose variety of words and forms.', sources: ['guo-2023'] },
      { words: 'A cut tail limits what more data can buy.', sources: ['dohmatob-tails-2024'] },
    ],
    against: [
      { words: 'With many documents to a round, forgetting is slow.', sources: ['suresh-2025'] },
      {
        words:
          'Not against the claim but against taking comfort: a position paper argues that it is small communities who lose first.',
        sources: ['jarvis-2026'],
      },
    ],
    strength: { level: 'Strong', words: 'Theory and experiment agree.' },
  },
  {
    claim: 'Collapse takes a closed loop that replaces its data.',
    shown: {
      words: `One fresh document in twenty, and forty rounds leave ${n('count', 'known', 40, trickle)} kinds instead of ${n('count', 'known', 40, closed)}.`,
      figure: 'tails',
      set: trickle,
    },
    for: [
      {
        words: 'Where each round replaces the last, error grows in step with the rounds.',
        sources: ['dohmatob-regression-2024'],
      },
      {
        words:
          'Synthetic data alone is certain to collapse; mixed with enough real data, and from a good first model, the loop is stable.',
        sources: ['seddik-2024', 'bertrand-2024'],
      },
      {
        words: 'Several of the feared cases need conditions that practice does not have.',
        sources: ['schaeffer-2025'],
      },
      {
        words:
          'The New York Times, showing how handwritten digits blur, adds that enough new data keeps it from happening.',
        sources: ['new-york-times-2024'],
      },
    ],
    against: [
      {
        words:
          'In some models a small constant share of synthetic data, one document in a thousand, can be enough to stop more data from helping.',
        sources: ['dohmatob-strong-2025'],
      },
    ],
    strength: {
      level: 'Strong',
      words: 'As theory; a small lasting share of synthetic data is the best case against.',
    },
  },
  {
    claim: 'Keeping old data bounds the error.',
    shown: {
      words: `Forty rounds of machine output, all kept: the distance from the truth is ${learned(keeping)}, against ${learned({})} when it is replaced.`,
      figure: 'archive',
      set: { generation: 40 },
    },
    for: [
      {
        words:
          'A proof for linear regression, with the bound π²/6, and the same contrast in models of language, molecules and images.',
        sources: ['gerstgrasser-2024'],
      },
      { words: 'The same number holds for many families of models.', sources: ['dey-2024'] },
      { words: 'Stable even as the real share of the pile shrinks to nothing.', sources: ['kazdan-2024'] },
    ],
    against: [
      { words: 'With a fixed budget for training there is a slow, steady loss.', sources: ['kazdan-2024'] },
      {
        words: 'A small constant share of synthetic data can keep a larger pile from helping.',
        sources: ['dohmatob-strong-2025'],
      },
      {
        words: 'With image models a fixed set of real data only put the decline off.',
        sources: ['alemohammad-2024'],
      },
    ],
    strength: { level: 'Strong', words: 'For many families of models; a fixed budget weakens it.' },
  },
  {
    claim: 'Fresh data prevents it, and nothing else keeps up with the world.',
    shown: {
      words: `Where one document in fifty is about something new, an archive alone ends at a distance of ${n('decimal', 'error', 40, archiveOnly)}; with three in ten fresh, and a filter, at ${n('decimal', 'error', 40, following)}.`,
      figure: 'drift',
      set: { synthetic: 1, fresh: 0.3, selection: 3 },
    },
    for: [
      {
        words:
          'Enough fresh data in each round keeps quality and variety steady; a fixed real set only delays.',
        sources: ['alemohammad-2024'],
      },
      { words: 'Well weighted, fresh data stabilises the loop.', sources: ['he-2026'] },
      {
        words: 'In genetics the same sum says that one migrant a generation is about enough.',
        sources: ['wright-1931', 'crow-1970'],
      },
    ],
    against: [
      {
        words: 'How much is enough depends on the model and on the size of a round.',
        sources: ['alemohammad-2024', 'he-2026'],
      },
    ],
    strength: { level: 'Strong', words: 'That it works; how much it takes is open.' },
  },
  {
    claim: 'Selection helps, if it checks reality.',
    shown: {
      words: `A strict check takes junk from ${n('percent', 'junk', 40, closed)} to ${n('percent', 'junk', 40, checked)}, and leaves ${n('count', 'known', 40, checked)} kinds. A filter for what is popular leaves the variety of ${n('decimal', 'diversity', 10, applauded)} equally common kinds after ten rounds.`,
      figure: 'selection',
      set: checked,
    },
    for: [
      {
        words: 'A check, even an imperfect one, can make synthetic data as good as real.',
        sources: ['feng-2024'],
      },
    ],
    against: [
      {
        words:
          'Choosing what users like raises what they like and narrows the rest, unless real data stays in.',
        sources: ['ferbach-2024'],
      },
      {
        words: 'Cherry-picked samples keep their quality and lose their variety sooner.',
        sources: ['alemohammad-2024'],
      },
    ],
    strength: {
      level: 'Strong',
      words: 'If it checks reality, and then it costs variety; harmful if it rewards popularity.',
    },
  },
  {
    claim: 'The web curates.',
    for: [
      {
        words:
          'About half of new articles are mostly machine-written; of the articles that rank in a search, of any age, 86 % are human work, and 82 % of those that chatbots point to.',
        sources: ['graphite-2026'],
      },
    ],
    against: [
      {
        words: 'Another count finds some machine-written text, mostly mixed in, in most new pages.',
        sources: ['ahrefs-2025'],
      },
    ],
    strength: { level: 'Moderate', words: 'Two counts of different things, and both rest on detectors.' },
  },
  {
    claim: 'Money filters.',
    shown: {
      words: `Of three labs the one that cuts corners ends with ${sold('percent', 'share')} of the buyers where they can mostly tell, and with ${sold('percent', 'share', blind)}, on a quality of ${sold('decimal', 'quality', blind)}, where they cannot.`,
      figure: 'market',
      set: blind,
    },
    for: [
      {
        words: 'Whoever trains on their own output meets the errors first: an argument, not a finding.',
        sources: [],
      },
    ],
    against: [
      {
        words: 'Where buyers cannot tell good from bad, the bad drives out the good.',
        sources: ['akerlof-1970'],
      },
    ],
    strength: { level: 'Weak', words: 'Plausible; there is little direct evidence.' },
  },
  {
    claim: 'Small closed loops break.',
    shown: {
      words: `With two thousand documents to a round instead of twenty thousand, forty closed rounds leave ${n('count', 'known', 40, small)} kinds.`,
      figure: 'tails',
      set: small,
    },
    for: [
      {
        words: 'Half the documents to a round, and variety is lost twice as fast.',
        sources: ['wright-1931', 'suresh-2025'],
      },
      { words: 'A closed loop comes to rest only where a single kind is left.', sources: ['shumailov-2024'] },
    ],
    against: [{ words: 'None known: all it takes to stop it is to open the loop.', sources: [] }],
    strength: { level: 'Strong', words: 'Theory and experiment agree.' },
  },
  {
    claim: 'Places can be lost for good.',
    shown: {
      words: `Moderated from the start of a flood, a platform keeps ${ofCommons('audience', { selection: 2.6 })} of everyone; by the same effort begun late, ${ofCommons('audience', { selection: 2.6, moderatedFrom: 35 })}. On the whole, ${ofCommons('whole', {})} of what people read is of use.`,
      figure: 'commons',
      set: { selection: 2.6, moderatedFrom: 35 },
    },
    for: [{ words: 'A place that people leave loses those who wrote for them.', sources: [] }],
    against: [{ words: 'The audience moves, and the whole may keep its quality.', sources: [] }],
    strength: { level: 'Moderate', words: 'Theory and anecdote; few counts.' },
  },
];
