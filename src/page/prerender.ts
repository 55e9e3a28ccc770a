import { readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isRunnableDevEnvironment, type Plugin, type RunnableDevEnvironment, type ViteDevServer } from 'vite';

import { embedAt, type RenderedEmbed, writeEmbeds } from './embeds.ts';

/** What the server entry says a page consists of. */
export interface Prerendered {
  /** For the document's head: title, description. */
  readonly head: string;
  readonly body: string;
}

/** The shape of the server entry. */
export interface ServerEntry {
  render(): Prerendered;
  embeds(): readonly RenderedEmbed[];
}

/**
 * Renders the article into index.html: at build time into the file, in development into every answer.
 * Only the server entry imports the prose, so that none of it ships as script.
 * @param entry the server entry, from the root, with a leading slash
 */
export function prerender(entry: string): Plugin {
  let server: ViteDevServer | undefined;
  return {
    name: 'open-loop:prerender',
    // The article is a product of the server build, so both builds must be one command, in this order.
    config: (config) => ({
      environments: {
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
          const page = resolve(root, client.config.build.outDir, 'index.html');
          const { render, embeds } = (await import(
            pathToFileURL(resolve(serverFolder, 'server.js')).href
          )) as ServerEntry;
          await writeFile(page, fill(await readFile(page, 'utf8'), render()));
          await writeEmbeds(root, client.config.build.outDir, embeds());
          await rm(serverFolder, { recursive: true });
        },
      },
    }),
    configureServer(dev) {
      server = dev;
      const embeds = async () => ((await runnable(dev).runner.import(entry)) as ServerEntry).embeds();
      dev.middlewares.use(async (request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://dev');
        const embed = await embedAt(pathname, dev.config.root, embeds);
        if (!embed) return next();
        response.setHeader('content-type', embed.type);
        response.end(embed.text);
      });
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        if (!server) return html;
        const { render } = (await runnable(server).runner.import(entry)) as ServerEntry;
        return fill(html, render());
      },
    },
    // The prose is in no browser's module graph: when it changes there is nothing to patch, only a page to load again.
    hotUpdate({ modules }) {
      if (this.environment.name === 'ssr' && modules.length > 0)
        server?.environments.client.hot.send({ type: 'full-reload' });
    },
  };
}

function runnable(server: ViteDevServer): RunnableDevEnvironment {
  const { ssr } = server.environments;
  if (!isRunnableDevEnvironment(ssr)) throw new Error('prerender: the ssr environment cannot run modules');
  return ssr;
}

/** Replacement by function: prose may contain `$&`. */
function fill(shell: string, { head, body }: Prerendered): string {
  return shell.replace('<!--head-->', () => head).replace('<!--body-->', () => body);
}
