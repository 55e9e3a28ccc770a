import { about } from '../article/about.ts';
import { escaped } from '../figures/embedding/escaped.ts';
import type { FigureWords } from './schema.ts';
import { addressOf } from './site.ts';

const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>';

/** Every page of the site. @param paths of the pages, from the site's folder */
export function sitemap(paths: readonly string[]): string {
  const entries = paths.map(
    (path) => `<url><loc>${escaped(addressOf(path))}</loc><lastmod>${about.updated}</lastmod></url>`,
  );
  return [
    DECLARATION,
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

/** Everything is for everyone. Heeded at the root of a host only; the sitemap can be handed in by its address. */
export const robots = (): string => `User-agent: *\nAllow: /\n\nSitemap: ${addressOf('sitemap.xml')}\n`;

/** The article as an Atom feed (RFC 4287). One entry: there is one article, and its figures are within it. */
export function feed(figures: readonly FigureWords[]): string {
  const list = figures.map(
    ({ id, title, sentence }) =>
      `<li><a href="${addressOf(`figures/${id}/`)}">${escaped(title)}</a>: ${escaped(sentence)}</li>`,
  );
  const content = `<p>${escaped(about.standfirst)}</p><p>Its figures:</p><ul>${list.join('')}</ul>`;
  const home = escaped(addressOf(''));
  return `${DECLARATION}
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${home}</id>
  <title>${about.name}</title>
  <updated>${about.updated}T00:00:00Z</updated>
  <author><name>${about.name}</name></author>
  <rights>${about.licence.name}</rights>
  <link href="${home}"/>
  <link rel="self" type="application/atom+xml" href="${escaped(addressOf('feed.xml'))}"/>
  <entry>
    <id>${home}#article</id>
    <title>${escaped(about.title)}</title>
    <link href="${home}"/>
    <published>${about.published}T00:00:00Z</published>
    <updated>${about.updated}T00:00:00Z</updated>
    <summary>${escaped(about.description)}</summary>
    <content type="html">${escaped(content)}</content>
  </entry>
</feed>
`;
}
