import type { FigureDefinition } from './definition.ts';
import type { FigureId } from './index.ts';

/** Each figure as a script of its own, for a page that needs one after the other. */
export const scripts: Readonly<Record<FigureId, () => Promise<FigureDefinition>>> = {
  guess: async () => (await import('./guess/guess.tsx')).guess,
  tails: async () => (await import('./tails/tails.tsx')).tails,
  echo: async () => (await import('./echo/echo.tsx')).echo,
  loop: async () => (await import('./loop/loop.tsx')).loop,
  archive: async () => (await import('./archive/archive.tsx')).archive,
  drift: async () => (await import('./drift/drift.tsx')).drift,
  selection: async () => (await import('./selection/selection.tsx')).selection,
  market: async () => (await import('./market/market.tsx')).market,
  commons: async () => (await import('./commons/commons.tsx')).commons,
  atlas: async () => (await import('./atlas/atlas.tsx')).atlas,
  challenge: async () => (await import('./challenge/challenge.tsx')).challenge,
};
