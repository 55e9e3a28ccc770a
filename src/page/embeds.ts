import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { type EmbedDocument, embedDocument } from '../embed/document.ts';

/** What the server entry says of an embed; its scripts and its style come from the bundler. */
export type RenderedEmbed = Omit<EmbedDocument, 'style' | 'start' | 'script'>;

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
  await writeFile(resolve(root, outDir, 'embed.js'), await bundled(root, '/src/embed/element.ts'));
}

/** What `path` is of the above, made on the spot: for development. */
export async function embedAt(
  path: string,
  root: string,
  embeds: () => Promise<readonly RenderedEmbed[]>,
): Promise<{ readonly type: string; readonly text: string } | undefined> {
  if (path === '/embed.js')
    return { type: 'text/javascript', text: await bundled(root, '/src/embed/element.ts') };
  const id = path.match(/^\/embed\/([a-z]+)\/$/)?.[1];
  const embed = id && (await embeds()).find((each) => each.id === id);
  return embed ? { type: 'text/html', text: await embedPages(root)(embed) } : undefined;
}

/** A maker of embed pages. What all of them share is bundled once. */
function embedPages(root: string): (embed: RenderedEmbed) => Promise<string> {
  const shared = Promise.all([bundled(root, '/src/page/embed.css'), bundled(root, '/src/embed/start.ts')]);
  return async (embed) => {
    const [style, start] = await shared;
    return embedDocument({ ...embed, style, start, script: await bundled(root, figureEntry(embed.id)) });
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

/** One script or style sheet with all that it imports, as text. React is Preact here, and d3 interpolates numbers alone: see docs/decisions/07-embeds.md. */
async function bundled(root: string, entry: string): Promise<string> {
  const isStyle = entry.endsWith('.css');
  const { output } = (await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [entries],
    resolve: {
      alias: {
        'react/jsx-runtime': 'preact/jsx-runtime',
        'react-dom/client': 'preact/compat/client',
        'react-dom': 'preact/compat',
        react: 'preact/compat',
        'd3-interpolate': resolve(root, 'src/chart/interpolation.ts'),
      },
    },
    build: {
      write: false,
      modulePreload: false,
      copyPublicDir: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: entry.startsWith('/') ? resolve(root, entry.slice(1)) : entry,
        output: { format: isStyle ? 'es' : 'iife' },
        // "use client" means nothing here; Vite's helper for dynamic imports asks for its address, which it does not need.
        onLog: (level, log, report) =>
          ['MODULE_LEVEL_DIRECTIVE', 'EMPTY_IMPORT_META'].includes(log.code ?? '') || report(level, log),
      },
    },
  })) as Rolldown.RolldownOutput;
  const made = output.find((file) => (isStyle ? file.fileName.endsWith('.css') : file.type === 'chunk'))!;
  return (made.type === 'chunk' ? made.code : String(made.source)).trim();
}
