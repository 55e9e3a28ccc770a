import type { ChallengeScenario } from '../scenario.ts';

/** What the challenge is played with: the policy of each stage. */
export type Plan = Partial<Omit<ChallengeScenario, 'world' | 'generations' | 'size' | 'replicates' | 'seed'>>;

/** Ways to run the loop that the article knows by now, the same in all stages. */
export const STRATEGIES = {
  /** Its own output alone, unchecked. */
  closed: { synthetic: 1, fresh: 0, selection: 0, memory: 'replace' },
  /** Throws nothing away, machine text and all, and buys one document in twenty. */
  hoarder: { synthetic: 1, fresh: 0.05, selection: 0, memory: 'accumulate' },
  /** Learns from nothing but what people have just made. */
  purist: { synthetic: 0, fresh: 1, selection: 0, memory: 'replace' },
  /** Lives on its own output, strictly checked, and buys as little as meets the goal, to the per cent. */
  curator: { synthetic: 1, fresh: 0.15, selection: 3, memory: 'replace' },
} as const satisfies Readonly<Record<string, Plan>>;

export type StrategyName = keyof typeof STRATEGIES;
