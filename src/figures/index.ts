import { archive } from './archive/archive.tsx';
import type { FigureDefinition } from './definition.ts';
import { guess } from './guess/guess.tsx';
import { tails } from './tails/tails.tsx';

/** Every figure of the article, in its order. */
export const figures = { guess, tails, archive } as const satisfies Readonly<
  Record<string, FigureDefinition>
>;

export type FigureId = keyof typeof figures;
