import { renderToString } from 'react-dom/server';
import { Figure } from '../figures/Figure.tsx';
import { type FigureId, figures } from '../figures/index.ts';
import { makeStills } from '../figures/still.ts';
import { inThread } from '../lab/inThread.ts';
import { LabProvider } from '../lab/LabProvider.tsx';
import { library } from './library.ts';

/** A figure's place in the page: its still, as a React root of its own for the page script to bring alive. */
export function FigureRoot({ id }: { id: FigureId }) {
  const definition = figures[id];
  const stills = makeStills(definition, library);
  const html = renderToString(
    // Nothing is run in a rendering to string; a lab of workers could not even be set up here.
    <LabProvider runner={inThread}>
      <Figure definition={definition} stills={stills} />
    </LabProvider>,
    { identifierPrefix: `${id}-` },
  );
  // `<` is escaped: a still must not be able to close its script element.
  const json = JSON.stringify(stills).replaceAll('<', '\\u003c');
  return (
    <>
      <div className="figure-root" data-root={id} dangerouslySetInnerHTML={{ __html: html }} />
      <script type="application/json" data-still={id} dangerouslySetInnerHTML={{ __html: json }} />
    </>
  );
}
