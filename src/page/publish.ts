import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Serves files of the sources as they are, too, under a name of their own. @param files public name → path from the root */
export function publish(files: Readonly<Record<string, string>>): Plugin {
  let root = '';
  return {
    name: 'open-loop:publish',
    applyToEnvironment: ({ name }) => name === 'client',
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      for (const [fileName, path] of Object.entries(files))
        this.emitFile({ type: 'asset', fileName, source: await readFile(resolve(root, path)) });
    },
    configureServer({ middlewares }) {
      for (const [name, path] of Object.entries(files))
        middlewares.use(`/${name}`, async (_request, response) => {
          response.setHeader('content-type', 'application/json');
          response.end(await readFile(resolve(root, path)));
        });
    },
  };
}
