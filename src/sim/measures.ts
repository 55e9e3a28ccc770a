import type { Scenario } from './scenario.ts';

export const KINDS_MEASURES = [
  'error',
  'known',
  'coverage',
  'junk',
  'diversity',
  'concentration',
  'kept',
] as const;

export type KindsMeasure = (typeof KINDS_MEASURES)[number];

export const GAUSSIAN_MEASURES = ['mean', 'variance', 'error', 'kept'] as const;

export type GaussianMeasure = (typeof GAUSSIAN_MEASURES)[number];

export const REGRESSION_MEASURES = ['error', 'kept'] as const;

export type RegressionMeasure = (typeof REGRESSION_MEASURES)[number];

export const TEXT_MEASURES = ['vocabulary', 'perplexity', 'distinct', 'kept'] as const;

export type TextMeasure = (typeof TEXT_MEASURES)[number];

/** Of the reader's lab, of the rival that pays for fresh work, of the rival that keeps an archive. */
export const MARKET_MEASURES = [
  'share',
  'quality',
  'margin',
  'freshShare',
  'freshQuality',
  'freshMargin',
  'archiveShare',
  'archiveQuality',
  'archiveMargin',
] as const;

export type MarketMeasure = (typeof MARKET_MEASURES)[number];

export const COMMONS_MEASURES = [
  'audience',
  'quality',
  'whole',
  'model',
  'outside',
  'audienceModerated',
  'audienceUnmoderated',
  'audienceOpen',
  'audienceClosed',
  'qualityModerated',
  'qualityUnmoderated',
  'qualityOpen',
  'qualityClosed',
  'kept',
] as const;

export type CommonsMeasure = (typeof COMMONS_MEASURES)[number];

/**
 * What the kinds world measures; the share of all kinds there are that is known; whether no generation has missed the goal
 * so far, 1 or 0; and what it costs: this generation, all so far, and of that what was thrown away.
 */
export const CHALLENGE_MEASURES = [
  ...KINDS_MEASURES,
  'knownShare',
  'held',
  'cost',
  'bill',
  'wasted',
] as const;

const MEASURES = {
  kinds: KINDS_MEASURES,
  gaussian: GAUSSIAN_MEASURES,
  regression: REGRESSION_MEASURES,
  text: TEXT_MEASURES,
  market: MARKET_MEASURES,
  commons: COMMONS_MEASURES,
  challenge: CHALLENGE_MEASURES,
} as const satisfies Record<Scenario['world'], readonly string[]>;

/** Names of what is measured in the scenario's world, in the order in which `Run.values` holds them. */
export const measuresOf = ({ world }: Pick<Scenario, 'world'>): readonly string[] => MEASURES[world];
