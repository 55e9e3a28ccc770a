import { count, decimal } from '../chart/number.ts';
import { roughPercent } from '../chart/share.ts';

/** How the prose writes a number that comes from the simulation. */
export const FORMATS = { count, decimal, percent: roughPercent } as const;

export type Format = keyof typeof FORMATS;
