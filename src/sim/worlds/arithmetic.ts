import { multinomial } from '../../random/multinomial.ts';
import { compare } from './comparison.ts';

/** What a world of kinds spends its time on. There is more than one way to compute it, and all give the same digits. */
export interface Arithmetic {
  readonly multinomial: typeof multinomial;
  readonly compare: typeof compare;
}

/** As it is written here: what the others are tested against, and what remains where they are not allowed. */
export const written: Arithmetic = { multinomial, compare };

let current = written;

/** What this thread computes with. */
export const arithmetic = (): Arithmetic => current;

/** From now on this thread computes with a faster one, if there is one. It chooses how fast, never what comes out. */
export function computeWith(faster: Arithmetic | undefined): void {
  current = faster ?? written;
}
