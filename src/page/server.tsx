import { renderToStaticMarkup } from 'react-dom/server';
import { Article } from '../article/Article.tsx';
import { about } from '../article/about.ts';
import { Prose } from '../article/Prose.tsx';
import type { Prerendered } from './prerender.ts';

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
