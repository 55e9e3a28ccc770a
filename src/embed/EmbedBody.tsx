import type { FigureDefinition } from '../figures/definition.ts';
import type { Prerendered } from '../figures/prerendered.tsx';

export interface EmbedBodyProps {
  readonly definition: FigureDefinition;
  readonly still: Prerendered;
}

/** All that is on an embed's page: the figure's still, for the script to bring alive, and the way to the article. */
export function EmbedBody({ definition: { id }, still: { html, json } }: EmbedBodyProps) {
  return (
    <>
      <main className="figure-root" data-root={id} dangerouslySetInnerHTML={{ __html: html }} />
      <footer className="embed-home">
        <a href={`../../?figure=${id}`} target="_blank" rel="noopener">
          From <cite>Open Loop</cite>, an article on what models forget when they learn from themselves
        </a>
      </footer>
      <script type="application/json" data-still={id} dangerouslySetInnerHTML={{ __html: json }} />
    </>
  );
}
