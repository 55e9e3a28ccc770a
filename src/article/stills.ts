import { type FigureId, figures } from '../figures/index.ts';
import { makeStills, type Stills } from '../figures/still.ts';
import { library } from './library.ts';

const made = new Map<FigureId, Stills>();

/** The stills of a figure, run once in a build: the article, the figure's own page and its pictures all draw them. */
export function stillsOf(id: FigureId): Stills {
  const stills = made.get(id) ?? makeStills(figures[id], library);
  made.set(id, stills);
  return stills;
}
