import type { FigureDefinition } from '../figures/definition.ts';
import { collapsedIn } from '../figures/drawing.ts';
import { type FigureId, figures } from '../figures/index.ts';
import { type Change, changed } from '../figures/shown.ts';
import { ran } from './measured.ts';

interface CollapsedProps {
  readonly figure: FigureId;
  /** The generation. */
  readonly at: number;
  /** What differs from the figure's start. */
  readonly set?: Change;
}

/** In how many of its runs a figure's loop has collapsed, as the figure counts it; computed when the page is built. */
export function Collapsed({ figure, at, set = {} }: CollapsedProps) {
  const definition: FigureDefinition = figures[figure];
  const { scenario } = changed(definition.start, set);
  return <span className="measured">{collapsedIn(ran(scenario), definition.collapse, at)}</span>;
}
