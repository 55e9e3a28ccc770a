import type { Heading } from '../figures/Figure.tsx';
import { type FigureId, figures } from '../figures/index.ts';
import { prerendered } from '../figures/prerendered.tsx';
import { library } from './library.ts';

interface FigureRootProps {
  readonly id: FigureId;
  readonly heading?: Heading;
}

/**
 * A figure's place in the page: its still, as a React root of its own for the page script to bring alive. What the still
 * was drawn from lies beside the page: only a reader who comes near the figure needs it.
 */
export function FigureRoot({ id, heading = 'h3' }: FigureRootProps) {
  const { html, version } = prerendered(figures[id], library, heading);
  return (
    <div
      className="figure-root"
      data-root={id}
      data-heading={heading}
      data-still={`${stillPath(id)}?${version}`}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}

/** Where what a figure's still was drawn from lies, as JSON, from the site's folder. */
export const stillPath = (id: FigureId): string => `figures/${id}/still.json`;
