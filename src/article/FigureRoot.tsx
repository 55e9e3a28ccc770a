import { renderToString } from 'react-dom/server';
import { Figure } from '../figures/Figure.tsx';
import { type FigureId, figures } from '../figures/index.ts';
import type { Standing } from '../figures/link.ts';
import { inThread } from '../lab/inThread.ts';
import { LabProvider } from '../lab/LabProvider.tsx';
import { stillsOf } from './stills.ts';

interface FigureRootProps {
  readonly id: FigureId;
  readonly standing?: Standing;
}

/** A figure's place in the page: its still, as a React root of its own for the page script to bring alive. */
export function FigureRoot({ id, standing = 'in the article' }: FigureRootProps) {
  const definition = figures[id];
  const stills = stillsOf(id);
  const html = renderToString(
    // Nothing is run in a rendering to string; a lab of workers could not even be set up here.
    <LabProvider runner={inThread}>
      <Figure definition={definition} stills={stills} standing={standing} />
    </LabProvider>,
    { identifierPrefix: `${id}-` },
  );
  // `<` is escaped: a still must not be able to close its script element.
  const json = JSON.stringify(stills).replaceAll('<', '\\u003c');
  return (
    <>
      <div
        className="figure-root"
        data-root={id}
        data-standing={standing}
        dangerouslySetInnerHTML={{ __html: html }}
      />
      <script type="application/json" data-still={id} dangerouslySetInnerHTML={{ __html: json }} />
    </>
  );
}
