import type { CommonsScenario, LoopScenario, Platform } from '../scenario.ts';

/** How a platform is filled: f per visitor, machine posts by s, moderation by k. */
export type Policy = Pick<LoopScenario, 'fresh' | 'synthetic' | 'selection' | 'filter'>;

export interface Preset extends Policy {
  readonly name: Platform;
  /** Its share of everyone at the start, and its pull where all platforms are equally good. */
  readonly pull: number;
  /** Whose model writes its machine posts: the one that all share, or one that has learned from its own pages alone. */
  readonly writer: 'shared' | 'own';
}

/**
 * The four, in the order of every array: two large ones and two small. Large and open ones are half written by people
 * while everyone is there; the closed one writes everything from what it has.
 */
export const PLATFORMS: readonly Preset[] = [
  {
    name: 'moderated',
    pull: 0.36,
    writer: 'shared',
    fresh: 0.5,
    synthetic: 1,
    selection: 3,
    filter: 'grounded',
  },
  {
    name: 'unmoderated',
    pull: 0.36,
    writer: 'shared',
    fresh: 0.5,
    synthetic: 1,
    selection: 0,
    filter: 'grounded',
  },
  {
    name: 'open',
    pull: 0.09,
    writer: 'shared',
    fresh: 0.5,
    synthetic: 0.5,
    selection: 2,
    filter: 'grounded',
  },
  { name: 'closed', pull: 0.09, writer: 'own', fresh: 0, synthetic: 1, selection: 0, filter: 'grounded' },
];

/** Kinds that people write about, and junk kinds: a tenth of the kinds world, for there are four pools of them. */
export const REAL_KINDS = 200;
export const JUNK_KINDS = 50;

/** The pull of everything else that people can do with their time. */
export const OUTSIDE_PULL = 0.1;

/** Where the scenario's own platform stands among the four. */
export const placeOf = ({ platform }: Pick<CommonsScenario, 'platform'>): number =>
  PLATFORMS.findIndex(({ name }) => name === platform);

/** The policy of each platform in a generation: the scenario's for its own, which may moderate only later. */
export function policyOf(scenario: CommonsScenario, place: number, generation: number): Policy {
  if (place !== placeOf(scenario)) return PLATFORMS[place]!;
  return generation < scenario.moderatedFrom ? { ...scenario, selection: 0 } : scenario;
}
