import { log } from '../../random/elementary.ts';

/** Most kinds have few documents, and their logarithms are asked for again and again. */
export const ENTROPY_TERMS = Float64Array.from({ length: 4096 }, (_, count) =>
  count === 0 ? 0 : count * log(count),
);

/** c·log c for a whole number c ≥ 0. */
export const entropyTerm = (count: number): number =>
  count < ENTROPY_TERMS.length ? ENTROPY_TERMS[count]! : count * log(count);
