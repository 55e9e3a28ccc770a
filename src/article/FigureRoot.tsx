import type { Heading } from '../figures/Figure.tsx';
import { type FigureId, figures } from '../figures/index.ts';
import { prerendered } from '../figures/prerendered.tsx';
import { library } from './library.ts';

interface FigureRootProps {
  readonly id: FigureId;
  readonly heading?: Heading;
}

/** A figure's place in the page: its still, as a React root of its own for the page script to bring alive. */
export function FigureRoot({ id, heading = 'h3' }: FigureRootProps) {
  const { html, json } = prerendered(figures[id], library, heading);
  return (
    <>
      <div
        className="figure-root"
        data-root={id}
        data-heading={heading}
        dangerouslySetInnerHTML={{ __html: html }}
      />
      <script type="application/json" data-still={id} dangerouslySetInnerHTML={{ __html: json }} />
    </>
  );
}
