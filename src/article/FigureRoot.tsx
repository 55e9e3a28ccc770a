import { type FigureId, figures } from '../figures/index.ts';
import { prerendered } from '../figures/prerendered.tsx';
import { library } from './library.ts';

/** A figure's place in the page: its still, as a React root of its own for the page script to bring alive. */
export function FigureRoot({ id }: { id: FigureId }) {
  const { html, json } = prerendered(figures[id], library);
  return (
    <>
      <div className="figure-root" data-root={id} dangerouslySetInnerHTML={{ __html: html }} />
      <script type="application/json" data-still={id} dangerouslySetInnerHTML={{ __html: json }} />
    </>
  );
}
