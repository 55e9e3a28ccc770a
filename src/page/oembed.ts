import { about } from '../article/about.ts';
import { reservedHeight } from '../embed/reserved.ts';
import { CARD } from '../figures/card/Card.tsx';
import { escaped } from '../figures/embedding/escaped.ts';
import { type FigureId, figures } from '../figures/index.ts';
import { addressOf } from './site.ts';

/** A blog's column, in px. Whoever listens to an embed learns how high it is at any other width. */
const WIDTH = 720;

/** For how long an answer may be kept, in seconds. */
const DAY = 86_400;

/**
 * What a figure answers to whoever asks for it by oEmbed (oembed.com, version 1.0). The markup is a quote with a link, and a
 * frame: the one form that WordPress lets through from any site. It shows the quote until the frame tells its height,
 * and puts into both the secret by which it knows the frame, so here there is none.
 */
export function oembedOf(id: FigureId) {
  const { title } = figures[id];
  const page = addressOf(`figures/${id}/`);
  const height = reservedHeight(id, WIDTH);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: about.name,
    provider_url: addressOf(''),
    cache_age: DAY,
    thumbnail_url: `${page}social.png`,
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
    width: WIDTH,
    height,
    html:
      `<blockquote class="wp-embedded-content"><a href="${page}">${escaped(title)}</a></blockquote>` +
      `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" ` +
      `src="${addressOf(`embed/${id}/`)}" title="${escaped(`${title} · ${about.name}`)}" ` +
      `width="100%" height="${height}" frameborder="0"></iframe>`,
  };
}
