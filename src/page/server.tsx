import { renderToStaticMarkup } from 'react-dom/server';
import { Article } from '../article/Article.tsx';
import { about } from '../article/about.ts';
import { library } from '../article/library.ts';
import { Prose } from '../article/Prose.tsx';
import { EmbedBody } from '../embed/EmbedBody.tsx';
import type { FigureDefinition } from '../figures/definition.ts';
import { facesOf } from '../figures/faces.ts';
import { figures } from '../figures/index.ts';
import { prerendered } from '../figures/prerendered.tsx';
import type { RenderedEmbed } from './embeds.ts';
import type { Prerendered } from './prerender.ts';
import { siteUrl } from './site.ts';

/** The whole page as HTML, figures included. Runs the simulation for every still. */
export function render(): Prerendered {
  const prose = renderToStaticMarkup(<Prose />);
  return {
    head: renderToStaticMarkup(
      <>
        <title>{`${about.title} · Open Loop`}</title>
        <meta name="description" content={about.description} />
      </>,
    ),
    body: renderToStaticMarkup(<Article prose={prose} />),
  };
}

/** Every figure as a page of its own, to be embedded elsewhere. Shares the stills of the article. */
export function embeds(): readonly RenderedEmbed[] {
  return Object.values<FigureDefinition>(figures).map((definition) => ({
    id: definition.id,
    title: definition.title,
    description: definition.caption,
    body: renderToStaticMarkup(
      <EmbedBody definition={definition} still={prerendered(definition, library)} />,
    ),
    reads: facesOf(definition).some(({ face }) => face.start.scenario.world === 'text') ? 'book' : 'nothing',
    home: siteUrl(),
  }));
}
