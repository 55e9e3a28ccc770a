import type { Collapse } from './definition.ts';

/** Collapse of the tail: what most figures count. */
export const halfForgotten: Collapse = {
  words: 'the model knows fewer than half as many kinds as the first one did',
  has: (measured, at) => measured('known', at) < measured('known', 0) / 2,
};
