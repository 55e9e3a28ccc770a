import { commons, gaussian, kinds, market, regression, type Scenario, text } from '../../sim/scenario.ts';

/** A scenario whose time is taken, and what it is called in the table. */
export interface Case {
  readonly name: string;
  readonly scenario: Scenario;
}

/** Each world at three sizes: a tenth, the default and ten times as much of what its time goes into. */
export const SIZES: readonly Case[] = [
  { name: 'kinds, 200', scenario: kinds({ kinds: 200, junkKinds: 50, size: 2000 }) },
  { name: 'kinds, 2000', scenario: kinds() },
  {
    name: 'kinds, 20 000',
    scenario: kinds({ kinds: 20_000, junkKinds: 5000, size: 200_000, replicates: 8 }),
  },
  { name: 'gaussian, 5', scenario: gaussian({ size: 5 }) },
  { name: 'gaussian, 50', scenario: gaussian() },
  { name: 'gaussian, 500', scenario: gaussian({ size: 500 }) },
  { name: 'regression, 30', scenario: regression({ size: 30 }) },
  { name: 'regression, 100', scenario: regression() },
  { name: 'regression, 1000', scenario: regression({ size: 1000, replicates: 8 }) },
  { name: 'text, 200', scenario: text({ size: 200, replicates: 4 }) },
  { name: 'text, 2000', scenario: text({ replicates: 2 }) },
  { name: 'text, 6000', scenario: text({ size: 6000, replicates: 2 }) },
  { name: 'market, 50', scenario: market({ kinds: 50, junkKinds: 13, size: 200 }) },
  { name: 'market, 500', scenario: market() },
  { name: 'market, 5000', scenario: market({ kinds: 5000, junkKinds: 1250, size: 20_000, replicates: 4 }) },
  { name: 'commons, 1000', scenario: commons({ size: 1000 }) },
  { name: 'commons, 10 000', scenario: commons() },
  { name: 'commons, 100 000', scenario: commons({ size: 100_000 }) },
];

/** The kinds world under other rules: what NumPy is set beside as well. */
export const RULES: readonly Case[] = [
  { name: 'kinds, 10 % fresh', scenario: kinds({ fresh: 0.1 }) },
  { name: 'kinds, accumulate', scenario: kinds({ memory: 'accumulate' }) },
  { name: 'kinds, 10^12 documents', scenario: kinds({ size: 1e12 }) },
];

/** The world of each case at its default size. */
export const DEFAULTS: readonly Case[] = SIZES.filter((_, i) => i % 3 === 1);
