import { decimal } from '../chart/number.ts';
import { percent } from '../chart/share.ts';
import type { Filter, Memory } from '../sim/scenario.ts';

/** The synthetic fraction in plain words. */
export function syntheticWords(synthetic: number): string {
  if (synthetic === 1) return 'all reused material is machine-made';
  if (synthetic === 0) return 'all reused material is archived human work';
  return `${percent(synthetic)} of reused material is machine-made`;
}

/** The fresh-data rate in plain words. */
export function freshWords(fresh: number): string {
  if (fresh === 0) return 'no new human work';
  if (fresh === 1) return 'nothing but new human work';
  return `${percent(fresh)} new human work each generation`;
}

/** The selection pressure in plain words: the worst output is kept 1 time in e^k. */
export function selectionWords(selection: number): string {
  return selection === 0 ? 'no filter: all output is kept' : `worst output kept ${odds(selection)}`;
}

/** The same where room is short. */
export function selectionBrief(selection: number): string {
  return selection === 0 ? 'none' : odds(selection).replace(/ of the time| time/, '');
}

/** How often an output of no worth is kept. */
export function odds(selection: number): string {
  const once = Math.exp(selection);
  if (once < 2) return `${percent(Math.round(100 / once) / 100)} of the time`;
  return `1 time in ${once < 9.95 ? Math.round(once * 10) / 10 : Math.round(once)}`;
}

export const memoryWords: Readonly<Record<Memory, { text: string; definition: string }>> = {
  replace: { text: 'thrown away', definition: 'Each model learns from the newest batch alone.' },
  accumulate: { text: 'all kept', definition: 'Each model learns from everything so far.' },
  budget: {
    text: 'kept, but sampled',
    definition: 'Everything is kept, but each model learns from no more documents than the first one did.',
  },
};

export const filterWords: Readonly<Record<Filter, { text: string; definition: string }>> = {
  grounded: {
    text: 'being true',
    definition: 'Output is checked against reality: what is not so is dropped.',
  },
  popular: { text: 'being popular', definition: 'Output is kept the more, the more common it already is.' },
};

/** A share as a typed number: "5 %". */
export const shareText = (share: number): string => percent(share);

/** k as a typed number: "3.00". */
export const pressureText = (selection: number): string => decimal(selection);
