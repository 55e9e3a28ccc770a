import { about } from '../article/about.ts';
import references from '../article/references.json';
import { CARD } from '../figures/card/Card.tsx';
import type { FigureId } from '../figures/index.ts';
import { addressOf } from './site.ts';

const CONTEXT = 'https://schema.org';

const publisher = () => ({ '@type': 'Organization', name: about.name, url: addressOf('') });

/** What holds of the article and of each of its figures alike. */
const ofTheWork = () => ({
  inLanguage: 'en',
  datePublished: about.published,
  dateModified: about.updated,
  license: about.licence.url,
  isAccessibleForFree: true,
  author: publisher(),
});

/** The article to schema.org, with what it cites. */
export function articleSchema() {
  return {
    '@context': CONTEXT,
    '@type': 'ScholarlyArticle',
    '@id': addressOf(''),
    headline: about.title,
    description: about.description,
    url: addressOf(''),
    image: addressOf('social.png'),
    ...ofTheWork(),
    publisher: publisher(),
    citation: references.map(({ title, DOI, URL }: Reference) => ({
      '@type': 'CreativeWork',
      name: title,
      ...(DOI ? { sameAs: `https://doi.org/${DOI}` } : URL && { url: URL }),
    })),
  };
}

interface Reference {
  readonly title: string;
  readonly DOI?: string;
  readonly URL?: string;
}

export interface FigureWords {
  readonly id: FigureId;
  readonly title: string;
  /** What it shows first, in one sentence. */
  readonly sentence: string;
  readonly caption: string;
}

/** A figure to schema.org: something to learn with, part of the article, and the picture of its start. */
export function figureSchema({ id, title, sentence, caption }: FigureWords) {
  const page = addressOf(`figures/${id}/`);
  return {
    '@context': CONTEXT,
    '@type': 'LearningResource',
    '@id': page,
    name: title,
    description: sentence,
    url: page,
    learningResourceType: 'interactive simulation',
    ...ofTheWork(),
    isPartOf: { '@type': 'ScholarlyArticle', '@id': addressOf(''), headline: about.title },
    image: {
      '@type': 'ImageObject',
      contentUrl: `${page}${id}.png`,
      caption,
      license: about.licence.url,
      creditText: about.name,
      thumbnail: { '@type': 'ImageObject', contentUrl: `${page}social.png`, ...CARD },
    },
  };
}
