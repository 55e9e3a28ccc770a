import { renderToStaticMarkup } from 'react-dom/server';
import { Article } from '../article/Article.tsx';
import { about } from '../article/about.ts';
import { FigurePage } from '../article/FigurePage.tsx';
import { stillPath } from '../article/FigureRoot.tsx';
import { library } from '../article/library.ts';
import { Prose } from '../article/Prose.tsx';
import { EmbedBody } from '../embed/EmbedBody.tsx';
import type { FigureDefinition } from '../figures/definition.ts';
import { type FigureId, figures } from '../figures/index.ts';
import { prerendered, stillsOf } from '../figures/prerendered.tsx';
import { type Still, stillCompanions, stillPicture } from '../figures/still.ts';
import { feed, robots, sitemap } from './discovery.ts';
import type { RenderedEmbed } from './embeds.ts';
import { Head } from './Head.tsx';
import { oembedOf } from './oembed.ts';
import type { File, Page } from './prerender.ts';
import { cardOf, sheetOf, titleCardOf } from './press/print.tsx';
import { rasterOf } from './press/raster.ts';
import { articleSchema, type FigureWords, figureSchema } from './schema.ts';
import { addressOf, siteUrl } from './site.ts';

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
  'social.png': () => rasterOf(titleCardOf(figures.guess, stillOf(figures.guess)), 1),
  ...Object.fromEntries(IDS.flatMap((id) => Object.entries(filesOf(id)))),
};

/** What a figure shows first. */
const stillOf = (definition: FigureDefinition): Still => stillsOf(definition, library)[0]!;

function filesOf(id: FigureId): Readonly<Record<string, File>> {
  const definition: FigureDefinition = figures[id];
  const still = () => stillOf(definition);
  let sheet: Promise<string> | undefined;
  const svg = () => (sheet ??= sheetOf(definition, still()));
  return {
    [stillPath(id)]: () => prerendered(definition, library).json,
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
    figure: '',
  };
}

function renderFigurePage(id: FigureId) {
  const path = `figures/${id}/`;
  const words = wordsOf(id);
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
    body: renderToStaticMarkup(<FigurePage id={id} prose={prose()} home="../../" />),
    figure: id,
  };
}

function wordsOf(id: FigureId): FigureWords {
  const definition: FigureDefinition = figures[id];
  const still = stillOf(definition);
  const sentence = definition.sentence(stillPicture(definition, still), stillCompanions(definition, still));
  return { id, title: definition.title, sentence, caption: definition.caption };
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
    reads: definition.reads,
    home: siteUrl(),
  }));
}
