import { above, choice, type Field, name, real, whole } from './field.ts';
import { inLaterStages, type Plan, planned } from './stages.ts';
import { countsIn, WEIGHTS, ZIPF } from './weights.ts';

/**
 * Everything that defines a run. The same scenario gives the same numbers in every engine: link, query key,
 * worker message, golden test, embed and command line all speak this type.
 */
export type Scenario =
  | KindsScenario
  | GaussianScenario
  | RegressionScenario
  | TextScenario
  | MarketScenario
  | CommonsScenario
  | ChallengeScenario;

/** What every world's loop has in common. */
export interface LoopScenario {
  /** s, 0…1: of the reused material, the share that is machine-made; the rest is archived human work. */
  readonly synthetic: number;
  /** f, 0…1: the share of each batch that is new human work, made this generation. */
  readonly fresh: number;
  /** k, 0…5: an output of reward r is kept with probability exp(−k(1−r)). */
  readonly selection: number;
  readonly filter: Filter;
  readonly memory: Memory;
  /** T: the last generation. */
  readonly generations: number;
  /** N: documents a batch. */
  readonly size: number;
  /** Independent repetitions, each with luck of its own. */
  readonly replicates: number;
  readonly seed: number;
}

/** `grounded` rewards agreement with reality; `popular` rewards being common already. */
export type Filter = 'grounded' | 'popular';

/** `replace` trains on the batch alone, `accumulate` on everything so far, `budget` on N documents out of everything. */
export type Memory = 'replace' | 'accumulate' | 'budget';

/** The categorical world: K real kinds of content with Zipf weights, J junk kinds that are not so. */
export interface KindsScenario extends KindsSetting {
  readonly world: 'kinds';
  /** How common the real kinds are: `zipf`, or how often each was counted, the commonest first: "120 45 3". */
  readonly weights: string;
}

/** What a world of kinds is made of, and the loop in it. */
export interface KindsSetting extends LoopScenario {
  /** K. */
  readonly kinds: number;
  /** J. */
  readonly junkKinds: number;
  /** α: the weight of the i-th kind is proportional to i^−α. */
  readonly tail: number;
  /** ε: the share of a model's output that is junk of its own making. */
  readonly hallucination: number;
  /** δ: the share of what people talk about that did not exist one generation ago. */
  readonly novelty: number;
  /** B: kinds born each generation, if novelty is above 0. */
  readonly newborn: number;
}

/** One dimension: reality is N(0, 1), a model is a mean and a variance. */
export interface GaussianScenario extends LoopScenario {
  readonly world: 'gaussian';
  /** `unbiased` divides the squared deviations by N − 1, `mle` by N. */
  readonly estimator: 'unbiased' | 'mle';
}

/** Least squares: labels of the same N rows, learned and given anew. */
export interface RegressionScenario extends LoopScenario {
  readonly world: 'regression';
  /** d: columns of X. */
  readonly dimensions: number;
  /** σ: standard deviation of the noise on a label. */
  readonly noise: number;
}

/** A language model on a book; a document is a sentence. */
export interface TextScenario extends LoopScenario {
  readonly world: 'text';
  /** The text to live in: that of the article, or the name that stands for one of the reader's own. */
  readonly book: string;
}

/** The text that everybody has. */
export const MOBY_DICK = 'moby-dick';

/** Sentences a batch, of a text that has enough. */
export const TEXT_SIZE = 2000;

/**
 * Three labs, each with a loop of its own among kinds, compete for buyers. The loop's fields are the policy of the
 * first, the reader's; memory and filter too are its own.
 */
export interface MarketScenario extends KindsSetting {
  readonly world: 'market';
  /** v, 0…1: how well buyers can tell quality; for the rest they go by what a lab saves. */
  readonly discernment: number;
  /** b: the intensity of competition; a lead of 1/b in what buyers go by lets a lab's share grow e-fold on its rival's. */
  readonly intensity: number;
  readonly rivals: Rivals;
  /** The first generation that the reader's lab trains carefully, as far as it can pay; beyond the last one is never. */
  readonly repent: number;
}

/** How the other two labs feed their models: see economy/rivals.ts. */
export type Rivals = 'careful' | 'mixed' | 'cutting';

/** A generation that no run reaches. */
export const NEVER = 201;

/**
 * A loop among kinds whose policy may change three times: the loop's own fields feed models 1 to 10, and `fresh10` and its
 * like the models after model 10, until those of the next stage take over. See economy/challenge.ts.
 */
export interface ChallengeScenario extends KindsSetting, Plan {
  readonly world: 'challenge';
}

/** Where people read and write in the world `commons`. */
export type Platform = 'moderated' | 'unmoderated' | 'open' | 'closed';

/**
 * Four platforms compete for attention. `synthetic`, `fresh`, `selection` and `filter` are those of one of them; `size`
 * is the number of people, and `memory` what becomes of what the model that all share has read before.
 */
export interface CommonsScenario extends LoopScenario {
  readonly world: 'commons';
  /** The platform that the scenario is about; the others keep their presets. */
  readonly platform: Platform;
  /** The first generation in which machines post. */
  readonly flood: number;
  /** The first generation in which the platform moderates. */
  readonly moderatedFrom: number;
  /** β: how strongly those who look around prefer what is better. */
  readonly intensity: number;
  /** The share of people who stay where they are without looking around. */
  readonly inertia: number;
  /** What is left of a page's posts one generation later. */
  readonly retention: number;
  /** The share of machine posts that is junk of the machine's own making. */
  readonly filler: number;
}

const COMMON = {
  synthetic: real(0, 1),
  fresh: real(0, 1),
  selection: real(0, 5),
  filter: choice('grounded', 'popular'),
  memory: choice('replace', 'accumulate', 'budget'),
  generations: whole(1, 200),
  replicates: whole(1, 2000),
  seed: whole(0, 2 ** 32 - 1),
} as const;

const KINDS = {
  ...COMMON,
  size: whole(2, 1e12),
  kinds: whole(2, 20_000),
  junkKinds: whole(0, 20_000),
  tail: real(0, 3),
  hallucination: real(0, 1),
  novelty: real(0, 1),
  newborn: whole(1, 20_000),
} as const;

/** The fields of each world, with their limits. */
export const FIELDS = {
  kinds: {
    ...KINDS,
    weights: WEIGHTS,
  },
  gaussian: {
    ...COMMON,
    size: whole(2, 1e5),
    estimator: choice('unbiased', 'mle'),
  },
  regression: {
    ...COMMON,
    size: whole(4, 1e5),
    dimensions: whole(1, 200),
    noise: above(0, 1e6),
  },
  text: {
    ...COMMON,
    size: whole(2, 1e5),
    book: name(/^(?:moby-dick|[\da-f]{16})$/, `${MOBY_DICK}, or the 16 hex digits of a text of your own`),
  },
  market: {
    ...KINDS,
    discernment: real(0, 1),
    intensity: real(0, 20),
    rivals: choice('careful', 'mixed', 'cutting'),
    repent: whole(1, NEVER),
  },
  commons: {
    ...COMMON,
    size: whole(2, 1e9),
    platform: choice('moderated', 'unmoderated', 'open', 'closed'),
    flood: whole(0, 200),
    moderatedFrom: whole(0, 200),
    intensity: real(0, 50),
    inertia: real(0, 1),
    retention: real(0, 0.99),
    filler: real(0, 1),
  },
  challenge: { ...KINDS, ...inLaterStages<Field>(COMMON) },
} as const satisfies Record<Scenario['world'], Record<string, Field>>;

const LOOP_DEFAULTS = {
  synthetic: 1,
  fresh: 0,
  selection: 0,
  filter: 'grounded',
  memory: 'replace',
  replicates: 32,
  seed: 1,
} as const;

/** A kinds scenario with every unsaid field at its default. The given fields are trusted: use `parseScenario` at a door. */
export const kinds = (given: Partial<Omit<KindsScenario, 'world'>> = {}): KindsScenario => ({
  world: 'kinds',
  ...setting({ ...manyOf(given.weights), ...given }),
  weights: ZIPF,
  ...given,
});

const manyOf = (weights = ZIPF) => {
  const counts = countsIn(weights);
  return counts ? { kinds: counts.length } : {};
};

/** What all worlds of kinds have, likewise. */
function setting(given: Partial<KindsSetting>): KindsSetting {
  const { kinds: many = 2000 } = given;
  return {
    ...LOOP_DEFAULTS,
    generations: 40,
    size: 20_000,
    kinds: many,
    junkKinds: 500,
    tail: 1.1,
    hallucination: 0.02,
    novelty: 0,
    newborn: Math.max(1, Math.round(many / 40)),
    ...given,
  };
}

/** A gaussian scenario, likewise. */
export const gaussian = (given: Partial<Omit<GaussianScenario, 'world'>> = {}): GaussianScenario => ({
  world: 'gaussian',
  ...LOOP_DEFAULTS,
  generations: 100,
  size: 50,
  estimator: 'unbiased',
  ...given,
});

/** A regression scenario, likewise. */
export const regression = (given: Partial<Omit<RegressionScenario, 'world'>> = {}): RegressionScenario => ({
  world: 'regression',
  ...LOOP_DEFAULTS,
  generations: 40,
  size: 100,
  dimensions: 20,
  noise: 1,
  ...given,
});

/** A text scenario, likewise. */
export const text = (given: Partial<Omit<TextScenario, 'world'>> = {}): TextScenario => ({
  world: 'text',
  ...LOOP_DEFAULTS,
  generations: 9,
  size: TEXT_SIZE,
  book: MOBY_DICK,
  ...given,
});

/** A commons scenario, likewise. */
export const commons = (given: Partial<Omit<CommonsScenario, 'world'>> = {}): CommonsScenario => ({
  world: 'commons',
  ...LOOP_DEFAULTS,
  generations: 60,
  size: 10_000,
  platform: 'unmoderated',
  flood: 10,
  moderatedFrom: 0,
  intensity: 10,
  inertia: 0.8,
  retention: 0.6,
  filler: 0.95,
  ...given,
});

/**
 * A market scenario, likewise. All its numbers are choices: worlds small enough to run three at a time, and moving, so
 * that an archive alone goes stale; buyers who mostly can tell; and a lead of a tenth that gains a tenth a generation.
 */
export const market = (given: Partial<Omit<MarketScenario, 'world'>> = {}): MarketScenario => ({
  world: 'market',
  ...setting({ size: 2000, kinds: 500, junkKinds: 125, novelty: 0.01, ...given }),
  discernment: 0.8,
  intensity: 1,
  rivals: 'careful',
  repent: NEVER,
  ...given,
});

/** A challenge scenario, likewise: what is unsaid of a stage is as in the stage before. */
export function challenge(given: Partial<Omit<ChallengeScenario, 'world'>> = {}): ChallengeScenario {
  const start = setting({ ...CHALLENGE_DEFAULTS, ...given });
  // In one order of fields, whichever were given: scenarios are compared as they are written.
  return { world: 'challenge', ...setting({}), ...planned(given, start), ...start };
}

const CHALLENGE_DEFAULTS = {
  kinds: 500,
  junkKinds: 125,
  hallucination: 0.05,
  novelty: 0.01,
  replicates: 100,
} as const;
