import { about } from '../article/about.ts';
import { CARD } from '../figures/card/Card.tsx';
import { addressOf } from './site.ts';

export interface HeadProps {
  readonly title: string;
  readonly description: string;
  /** Of the page, from the site's folder. */
  readonly path: string;
  /** What the picture for links shows, in words. */
  readonly picture: string;
  /** schema.org, as JSON-LD. */
  readonly data: object;
  /** The address of its oEmbed answer, if it has one. */
  readonly oembed?: string;
}

/** What a page says of itself to search engines, networks and feed readers. Its picture is `social.png` beside it. */
export function Head({ title, description, path, picture, data, oembed }: HeadProps) {
  return (
    <>
      <title>{`${title} · ${about.name}`}</title>
      <meta name="description" content={description} />
      <link rel="canonical" href={addressOf(path)} />
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content={about.name} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={addressOf(path)} />
      <meta property="og:image" content={addressOf(`${path}social.png`)} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={`${CARD.width}`} />
      <meta property="og:image:height" content={`${CARD.height}`} />
      <meta property="og:image:alt" content={picture} />
      <meta name="twitter:card" content="summary_large_image" />
      {oembed && <link rel="alternate" type="application/json+oembed" href={oembed} title={title} />}
      <link rel="alternate" type="application/atom+xml" href={addressOf('feed.xml')} title={about.name} />
      <script
        type="application/ld+json"
        // `<` is escaped: words must not be able to close the element.
        dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }}
      />
    </>
  );
}
