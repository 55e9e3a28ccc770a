import type { Policy } from '../loop.ts';
import type { MarketScenario, Rivals } from '../scenario.ts';

/** A careful lab that lives on fresh work: one document in five is new, and a filter checks what it reuses. */
export const CAREFUL: Policy = { synthetic: 0.8, fresh: 0.2, selection: 2, filter: 'grounded' };

/** A careful lab that lives on its archive: three in five documents come from it, and fewer are bought. */
const KEEPING: Policy = { synthetic: 0.3, fresh: 0.15, selection: 1, filter: 'grounded' };

/** L: the reader's lab and two others. */
export const LABS = 3;

/**
 * How the other two labs feed their models. `careful`: as above; the numbers are choices, such that buyers with the
 * default discernment find the two about equally good a bargain. `mixed`: the second rests on its archive and buys
 * nothing. `cutting`: both live on their own output, but for a remnant of what they had.
 */
export const RIVALS: Readonly<Record<Rivals, readonly [fresh: Policy, archive: Policy]>> = {
  careful: [CAREFUL, KEEPING],
  mixed: [CAREFUL, { synthetic: 0, fresh: 0, selection: 0, filter: 'grounded' }],
  cutting: [
    { synthetic: 1, fresh: 0.02, selection: 0, filter: 'grounded' },
    { synthetic: 0.9, fresh: 0, selection: 0, filter: 'grounded' },
  ],
};

/** How the reader's lab means to feed its model t. */
export const yourPolicy = (scenario: MarketScenario, t: number): Policy =>
  t < scenario.repent ? scenario : CAREFUL;
