import { archive } from './archive/archive.tsx';
import { atlas } from './atlas/atlas.tsx';
import { challenge } from './challenge/challenge.tsx';
import { commons } from './commons/commons.tsx';
import type { FigureDefinition } from './definition.ts';
import { drift } from './drift/drift.tsx';
import { echo } from './echo/echo.tsx';
import { guess } from './guess/guess.tsx';
import { loop } from './loop/loop.tsx';
import { market } from './market/market.tsx';
import { selection } from './selection/selection.tsx';
import { tails } from './tails/tails.tsx';

/** Every figure of the article, in its order. */
export const figures = {
  guess,
  tails,
  echo,
  loop,
  archive,
  drift,
  selection,
  market,
  commons,
  atlas,
  challenge,
} as const satisfies Readonly<Record<string, FigureDefinition>>;

export type FigureId = keyof typeof figures;
