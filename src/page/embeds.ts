import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { type EmbedDocument, embedDocument } from '../embed/document.ts';
import { bundled } from './bundled.ts';
import { lean } from './lean.ts';

/** What the server entry says of an embed; its scripts and its style come from the bundler. */
export interface RenderedEmbed extends Omit<EmbedDocument, 'style' | 'start' | 'script'> {
  /** The file of the site that it fetches, if any. */
  readonly reads: string | undefined;
}

/** Writes a page for each embed, `embed/<id>/index.html`, and `embed.js` beside the article. */
export async function writeEmbeds(
  root: string,
  outDir: string,
  embeds: readonly RenderedEmbed[],
): Promise<void> {
  const make = embedPages(root);
  for (const embed of embeds) {
    const folder = resolve(root, outDir, 'embed', embed.id);
    await mkdir(folder, { recursive: true });
    await writeFile(resolve(folder, 'index.html'), await make(embed));
  }
  await writeFile(resolve(root, outDir, 'embed.js'), await bundledForGuests(root, '/src/embed/element.ts'));
}

/** What `path` is of the above, made on the spot: for development. */
export async function embedAt(
  path: string,
  root: string,
  embeds: () => Promise<readonly RenderedEmbed[]>,
): Promise<{ readonly type: string; readonly text: string } | undefined> {
  if (path === '/embed.js')
    return { type: 'text/javascript', text: await bundledForGuests(root, '/src/embed/element.ts') };
  const id = path.match(/^\/embed\/([a-z]+)\/$/)?.[1];
  const embed = id && (await embeds()).find((each) => each.id === id);
  return embed ? { type: 'text/html', text: await embedPages(root)(embed) } : undefined;
}

/** A maker of embed pages. What all of them share is bundled once. */
function embedPages(root: string): (embed: RenderedEmbed) => Promise<string> {
  const styleOf = embedStyles(root);
  const shared = bundledForGuests(root, '/src/embed/start.ts');
  return async (embed) => {
    const [style, start] = await Promise.all([styleOf(embed.id), shared]);
    const script = await bundledForGuests(root, figureEntry(embed.id));
    return embedDocument({ ...embed, style: lean(style, embed.body + start + script), start, script });
  };
}

/** All the style that the embed of a figure might need, by the figure's id. What all of them share is bundled once. */
export function embedStyles(root: string): (figure: string) => Promise<string> {
  const shared = bundledForGuests(root, '/src/page/embed.css');
  return async (figure) => {
    const own = `/src/page/ofFigure/${figure}.css`;
    const hasOwn = existsSync(resolve(root, own.slice(1)));
    return (await shared) + (hasOwn ? await bundledForGuests(root, own) : '');
  };
}

/** By convention a figure's folder, its file and its definition have its name. */
const ENTRY = 'virtual:open-loop/embed/';
const figureEntry = (id: string): string => ENTRY + id;

const entries: Plugin = {
  name: 'open-loop:embed-entries',
  resolveId: (id) => (id.startsWith(ENTRY) ? `\0${id}` : undefined),
  load(id) {
    if (!id.startsWith(`\0${ENTRY}`)) return undefined;
    const figure = id.slice(ENTRY.length + 1);
    return `import { ${figure} } from '/src/figures/${figure}/${figure}.tsx';
      import { live } from '/src/embed/live.tsx';
      live(${figure});`;
  },
};

/** With Preact for React, and d3 interpolating numbers alone: see docs/decisions/07-embeds.md. */
const bundledForGuests = (root: string, entry: string): Promise<string> =>
  bundled(root, entry, {
    plugins: [entries],
    alias: {
      'react/jsx-runtime': 'preact/jsx-runtime',
      'react-dom/client': 'preact/compat/client',
      'react-dom': 'preact/compat',
      react: 'preact/compat',
      'd3-interpolate': resolve(root, 'src/chart/interpolation.ts'),
    },
  });
