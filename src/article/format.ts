import { count, decimal, roughPercent } from '../chart/number.ts';

/** How the prose writes a number that comes from the simulation. */
export const FORMATS = { count, decimal, percent: roughPercent } as const;

export type Format = keyof typeof FORMATS;
