import { escaped } from '../figures/embedding/escaped.ts';

export interface EmbedDocument {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly body: string;
  readonly style: string;
  /** Run at once, before the first paint. */
  readonly start: string;
  /** Run once the figure is seen, and in its workers. */
  readonly script: string;
  /** Where the site will stand, with a slash at its end: for copies that no server gives. */
  readonly home: string;
}

/** An embed's page as one file: nothing is loaded but, by a figure that reads one, a file of the site. For build time. */
export function embedDocument(embed: EmbedDocument): string {
  const { id, title, description, body, style, home } = embed;
  const [start, script] = [inElement(embed.start), inElement(embed.script)];
  return `<!doctype html>
<html lang="en" data-figure="${id}" data-site="../../" data-home="${escaped(home)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escaped(title)} · Open Loop</title>
<meta name="description" content="${escaped(description)}">
<link rel="canonical" href="${escaped(home)}figures/${id}/">
<style>${style}</style>
<script>${start}</script>
</head>
<body>${body}
<script type="text/plain" id="figure-script">${script}</script>
</body>
</html>
`;
}

/** What could end a script's element, or begin a comment in it, stands in strings and patterns, where a backslash is harmless. */
const inElement = (script: string): string =>
  script
    .replaceAll(/<(?=\/script)/gi, '<\\')
    .replaceAll('<!--', '<\\!--')
    .replaceAll(/<(?=script)/gi, '\\x3c');
