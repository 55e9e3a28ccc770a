import type { Variant } from '../definition.ts';

/** What can become of old data; the laws are those of the regression world. */
export const ways: readonly Variant[] = [
  { name: 'thrown away', role: 'shown', tone: 'synthetic', set: { memory: 'replace' }, law: 'c·(t+1)' },
  { name: 'kept within a budget', role: 'shown', tone: 'plain', set: { memory: 'budget' } },
  { name: 'all kept', role: 'shown', tone: 'archive', set: { memory: 'accumulate' }, law: 'c·Σ1/i²' },
];
