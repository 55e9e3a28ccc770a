import { escaped } from './escaped.ts';

export type EmbedTheme = 'auto' | 'light' | 'dark';

/** A figure as it is to stand on another page. */
export interface Embedded {
  /** The address of the site, with a slash at its end. */
  readonly site: string;
  readonly id: string;
  readonly title: string;
  /** What differs from the figure's start, as a link says it. */
  readonly query: string;
  readonly theme: EmbedTheme;
  /** Of the frame, in px, where it cannot size itself. */
  readonly height: number;
}

/** Something to paste, and where. */
export interface Snippet {
  readonly value: string;
  readonly text: string;
  readonly words: string;
  readonly parts: readonly { readonly name: string; readonly code: string }[];
}

/** What a frame may do: run its script, open the article, hand over files. Its origin is nobody's. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** The ways to put a figure on another page. */
export function snippets(embedded: Embedded): readonly Snippet[] {
  const { site, id, title, height } = embedded;
  const element = elementOf(embedded);
  const page = addressOf(embedded, `figures/${id}/`);
  const scripted = `${element}\n<script async src="${escaped(`${site}embed.js`)}"></script>`;
  const one = (code: string, name = 'code') => [{ name, code }];
  return [
    {
      value: 'frame',
      text: 'HTML',
      words:
        `A frame, for any page that takes HTML. It stays ${height} px high, right for the width shown here; the ` +
        'element in the next tab finds its height by itself.',
      parts: one(frameOf(embedded)),
    },
    {
      value: 'element',
      text: 'Sizes itself',
      words:
        'An element, and a script of 2 kB that gives it life. It is as high as its figure at every width, and loads when it ' +
        'comes near. Where no script runs, the link that it holds is shown. The script is needed once a page.',
      parts: one(scripted),
    },
    {
      value: 'wordpress',
      text: 'WordPress',
      words:
        'Paste this address on a line of its own: WordPress asks this site for the frame, and shows the figure as it starts. ' +
        'For the figure as it is set here, paste the frame of the first tab into a Custom HTML block.',
      parts: one(page, 'address'),
    },
    {
      value: 'ghost',
      text: 'Ghost',
      words: 'Type /html in the editor, and paste this into the card.',
      parts: one(scripted),
    },
    {
      value: 'hugo',
      text: 'Hugo',
      words:
        'Save the first as layouts/shortcodes/open-loop.html. The second, in any article, is this figure with this setting; ' +
        'other figures and settings need only other names and values.',
      parts: [
        { name: 'shortcode', code: hugoShortcode(site) },
        { name: 'line', code: `{{< open-loop ${attributesOf(embedded)} >}}` },
      ],
    },
    {
      value: 'jekyll',
      text: 'Jekyll',
      words: 'Paste this into the article, with an empty line before it and after it.',
      parts: one(`<div>\n${scripted}\n</div>`),
    },
    {
      value: 'markdown',
      text: 'Markdown',
      words:
        'For places that allow no frames, such as a README or a forum: a picture of the figure as it starts. It leads to the ' +
        'figure as it is set here.',
      parts: one(`[![${title.replaceAll(/[[\]\\]/g, '\\$&')}](${site}figures/${id}/${id}.png)](${page})`),
    },
    {
      value: 'oembed',
      text: 'oEmbed',
      words:
        'Whatever speaks oEmbed needs only the address of the figure’s page. The second address is the answer that it finds ' +
        'there.',
      parts: [
        { name: 'page', code: page },
        { name: 'answer', code: `${site}oembed/${id}.json` },
      ],
    },
  ];
}

/** The address of the figure's embed. */
export const embedAddress = (embedded: Omit<Embedded, 'title' | 'height'>): string =>
  addressOf(embedded, `embed/${embedded.id}/`, embedded.theme);

function addressOf(
  { site, query }: Pick<Embedded, 'site' | 'query'>,
  path: string,
  theme: EmbedTheme = 'auto',
): string {
  const address = new URL(path, site);
  address.search = `${settingsOf(query, theme)}`;
  return address.href;
}

function settingsOf(query: string, theme: EmbedTheme): URLSearchParams {
  const settings = new URLSearchParams(query);
  settings.delete('figure'); // the path says it
  if (theme !== 'auto') settings.set('theme', theme);
  return settings;
}

function frameOf(embedded: Embedded): string {
  const { title, height } = embedded;
  return (
    `<iframe src="${escaped(embedAddress(embedded))}" title="${escaped(title)}" width="100%" height="${height}" ` +
    `loading="lazy" sandbox="${SANDBOX}" allow="clipboard-write" style="border: 0"></iframe>`
  );
}

function elementOf(embedded: Embedded): string {
  const { site, query, title } = embedded;
  const article = new URL(query, site).href;
  return `<open-loop-figure ${attributesOf(embedded)}><a href="${escaped(article)}">${escaped(title)}</a></open-loop-figure>`;
}

function attributesOf({ id, query, theme }: Embedded): string {
  return [['figure', id], ...settingsOf(query, theme)]
    .map(([name, value]) => `${name}="${escaped(value!)}"`)
    .join(' ');
}

const hugoShortcode = (site: string): string =>
  '<open-loop-figure{{ range $name, $value := .Params }} {{ printf "%s=%q" $name $value | safeHTMLAttr }}{{ end }}>' +
  `<a href="${escaped(site)}?figure={{ .Get "figure" }}">A figure of Open Loop</a></open-loop-figure>\n` +
  `<script async src="${escaped(`${site}embed.js`)}"></script>`;
