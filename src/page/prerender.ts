import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isRunnableDevEnvironment, type Plugin, type RunnableDevEnvironment, type ViteDevServer } from 'vite';
import { closeSite } from './closed/closeSite.ts';
import { embedAt, type RenderedEmbed, writeEmbeds } from './embeds.ts';
import { keepSite } from './offline/keepSite.ts';
import { styleInside } from './styleInside.ts';

/** A page that is rendered at build time, into a shell. */
export interface Page {
  /** An HTML file, from the root. It lies as deep as its page, whose relative addresses are those that Vite gives it. */
  readonly shell: string;
  render(): Prerendered;
}

export interface Prerendered {
  /** For the document's head: title, description. */
  readonly head: string;
  readonly body: string;
  /** The id of the figure that the whole page is about; empty if it is about more. */
  readonly figure: string;
}

/** A file that is made at build time. */
export type File = () => string | Uint8Array | Promise<string | Uint8Array>;

/** The shape of the server entry: what it makes, by paths from the site's folder. A page's path ends in a slash. */
interface ServerEntry {
  embeds(): readonly RenderedEmbed[];
  readonly pages: Readonly<Record<string, Page>>;
  readonly files: Readonly<Record<string, File>>;
}

/** What every page has in its head. */
const HEAD = 'src/page/head.html';

/** The shell of the article. */
const ARTICLE = 'index.html';

/** What pages load in development. */
const OF_VITE = /^(@|src\/|node_modules\/)/;

const TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

/**
 * Makes pages and files from the sources: at build time into the site's folder, in development into every answer. Only the
 * server entry imports the prose, so that none of it ships as script.
 * @param entry the server entry, from the root, with a leading slash
 * @param shells of the pages, from the root
 */
export function prerender(entry: string, shells: readonly string[]): Plugin {
  return {
    name: 'open-loop:prerender',
    // The pages are a product of the server build, so both builds must be one command, in this order.
    config: (config) => ({
      environments: {
        client: { build: { rolldownOptions: { input: [...shells] } } },
        ssr: {
          build: {
            ssr: true,
            outDir: `${config.build?.outDir ?? 'dist'}-server`,
            emptyOutDir: true,
            copyPublicDir: false,
            rolldownOptions: { input: entry.slice(1), output: { entryFileNames: 'server.js' } },
          },
        },
      },
      builder: {
        async buildApp(builder) {
          const { client, ssr } = builder.environments;
          if (!client || !ssr) throw new Error('prerender: the client and ssr environments are both needed');
          await builder.build(client);
          await builder.build(ssr);
          const { root } = builder.config;
          const serverFolder = resolve(root, ssr.config.build.outDir);
          const made = (await import(pathToFileURL(resolve(serverFolder, 'server.js')).href)) as ServerEntry;
          const site = resolve(root, client.config.build.outDir);
          const embeds = made.embeds();
          await make(made, site, shells);
          await writeEmbeds(root, site, embeds);
          await closeSite(site, embeds);
          await keepSite(root, site, embeds);
          await rm(serverFolder, { recursive: true });
        },
      },
    }),
    transformIndexHtml: {
      order: 'pre',
      handler: async (html) => html.replace('<!--every-page-->', await readFile(HEAD, 'utf8')),
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        answer(server, entry, request, response).then((isAnswered) => isAnswered || next(), next);
      });
    },
    // The prose is in no browser's module graph: when it changes there is nothing to patch, only a page to load again.
    hotUpdate({ server, modules }) {
      if (this.environment.name === 'ssr' && modules.length > 0)
        server.environments.client.hot.send({ type: 'full-reload' });
    },
  };
}

async function make({ pages, files }: ServerEntry, site: string, shells: readonly string[]): Promise<void> {
  const built = new Map<string, string>();
  for (const shell of shells) {
    const html = await readFile(resolve(site, shell), 'utf8');
    // The pages of figures share a file: who reads one reads others.
    built.set(shell, shell === ARTICLE ? await styleInside(html, site) : html);
    // With the folders that it lies in: a shell among the sources is put where they would be.
    await rm(resolve(site, shell.split('/')[0]!), { recursive: true });
  }
  for (const [path, { shell, render }] of Object.entries(pages))
    await write(resolve(site, path, 'index.html'), fill(built.get(shell)!, render()));
  for (const [path, file] of Object.entries(files)) await write(resolve(site, path), await file());
}

async function write(file: string, contents: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, contents);
}

/** @returns whether it is ours to answer */
async function answer(
  server: ViteDevServer,
  entry: string,
  { url = '/' }: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const { root } = server.config;
  const path = new URL(url, 'http://host').pathname.slice(1).replace(/index\.html$/, '');
  if (OF_VITE.test(path)) return false;
  const { pages, files, embeds } = (await runnable(server).runner.import(entry)) as ServerEntry;
  const page = pages[path];
  const file = files[path];
  const send = (type: string, body: string | Uint8Array) => {
    response.setHeader('content-type', type);
    response.end(body);
    return true;
  };
  if (page) {
    const shell = await readFile(resolve(root, page.shell), 'utf8');
    const html = await server.transformIndexHtml(`/${page.shell}`, fill(shell, page.render()));
    return send('text/html; charset=utf-8', html);
  }
  if (file) return send(TYPES[extname(path)] ?? 'application/octet-stream', await file());
  const embed = await embedAt(`/${path}`, root, async () => embeds());
  return embed !== undefined && send(embed.type, embed.text);
}

function runnable(server: ViteDevServer): RunnableDevEnvironment {
  const { ssr } = server.environments;
  if (!isRunnableDevEnvironment(ssr)) throw new Error('prerender: the ssr environment cannot run modules');
  return ssr;
}

/** Replacement by function: prose may contain `$&`. */
function fill(shell: string, { head, body, figure }: Prerendered): string {
  return shell
    .replace('<!--figure-->', () => figure)
    .replace('<!--head-->', () => head)
    .replace('<!--body-->', () => body);
}
