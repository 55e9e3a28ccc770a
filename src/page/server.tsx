import { renderToStaticMarkup } from 'react-dom/server';
import { Article } from '../article/Article.tsx';
import { about } from '../article/about.ts';
import { FigurePage } from '../article/FigurePage.tsx';
import { Prose } from '../article/Prose.tsx';
import { stillsOf } from '../article/stills.ts';
import type { FigureDefinition } from '../figures/definition.ts';
import { type FigureId, figures } from '../figures/index.ts';
import { stillCompanions, stillPicture } from '../figures/still.ts';
import { feed, robots, sitemap } from './discovery.ts';
import { Head } from './Head.tsx';
import { oembedOf } from './oembed.ts';
import type { File, Page } from './prerender.ts';
import { cardOf, sheetOf, titleCardOf } from './press/print.tsx';
import { rasterOf } from './press/raster.ts';
import { articleSchema, type FigureWords, figureSchema } from './schema.ts';
import { addressOf } from './site.ts';

/** Dots to a px: sharp on paper and on dense screens. */
const DENSITY = 2;

const IDS = Object.keys(figures) as FigureId[];

let rendered: string | undefined;
/** The prose as HTML. Runs the simulation for every still in it. */
const prose = () => (rendered ??= renderToStaticMarkup(<Prose />));

/** Path from the site's folder → page. */
export const pages: Readonly<Record<string, Page>> = {
  '': { shell: 'index.html', render: renderArticle },
  ...Object.fromEntries(
    IDS.map((id) => [
      `figures/${id}/`,
      { shell: 'src/page/figure.html', render: () => renderFigurePage(id) },
    ]),
  ),
};

/** Path from the site's folder → what else is made of the sources. */
export const files: Readonly<Record<string, File>> = {
  'sitemap.xml': () => sitemap(Object.keys(pages)),
  'robots.txt': robots,
  'feed.xml': () => feed(IDS.map(wordsOf)),
  'social.png': () => rasterOf(titleCardOf(figures.guess, stillsOf('guess')[0]!), 1),
  ...Object.fromEntries(IDS.flatMap((id) => Object.entries(filesOf(id)))),
};

function filesOf(id: FigureId): Readonly<Record<string, File>> {
  const definition: FigureDefinition = figures[id];
  const still = () => stillsOf(id)[0]!;
  let sheet: Promise<string> | undefined;
  const svg = () => (sheet ??= sheetOf(definition, still()));
  return {
    [`oembed/${id}.json`]: () => JSON.stringify(oembedOf(id)),
    [`figures/${id}/${id}.svg`]: svg,
    [`figures/${id}/${id}.png`]: async () => rasterOf(await svg(), DENSITY),
    [`figures/${id}/social.png`]: () => rasterOf(cardOf(definition, still()), 1),
  };
}

function renderArticle() {
  return {
    head: renderToStaticMarkup(
      <Head
        title={about.title}
        description={about.description}
        path=""
        picture="The loop of the first figure: reality and archive, corpus, model, output, and back."
        data={articleSchema()}
      />,
    ),
    body: renderToStaticMarkup(<Article prose={prose()} />),
  };
}

function renderFigurePage(id: FigureId) {
  const path = `figures/${id}/`;
  const words = wordsOf(id);
  const snippet = `<script type="module" src="${addressOf('embed.js')}"></script>\n<open-loop-figure figure="${id}"></open-loop-figure>`;
  return {
    head: renderToStaticMarkup(
      <Head
        title={words.title}
        description={words.sentence}
        path={path}
        picture={`The figure at its start. ${words.sentence}`}
        data={figureSchema(words)}
        oembed={addressOf(`oembed/${id}.json`)}
      />,
    ),
    body: renderToStaticMarkup(<FigurePage id={id} prose={prose()} home="../../" snippet={snippet} />),
  };
}

function wordsOf(id: FigureId): FigureWords {
  const definition: FigureDefinition = figures[id];
  const still = stillsOf(id)[0]!;
  const sentence = definition.sentence(stillPicture(definition, still), stillCompanions(definition, still));
  return { id, title: definition.title, sentence, caption: definition.caption };
}
