import type { FigureDefinition } from './definition.ts';
import { tails } from './tails/tails.tsx';

/** Every figure of the article, in its order. */
export const figures = { tails } as const satisfies Readonly<Record<string, FigureDefinition>>;

export type FigureId = keyof typeof figures;
