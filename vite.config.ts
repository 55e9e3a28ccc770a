import { fileURLToPath } from 'node:url';
import mdx from '@mdx-js/rollup';
import react from '@vitejs/plugin-react';
import remarkGfm from 'remark-gfm';
import { defineConfig } from 'vite';
import { prerender } from './src/page/prerender.ts';
import { publish } from './src/page/publish.ts';

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** A module and all that it brings along, but for what it asks for later. */
function broughtBy(id: string, modules: Modules, brought = new Set<string>()): ReadonlySet<string> {
  if (brought.has(id)) return brought;
  brought.add(id);
  for (const next of modules.getModuleInfo(id)?.importedIds ?? []) broughtBy(next, modules, brought);
  return brought;
}

const FIRST_FIGURE = fileURLToPath(new URL('src/page/hydrate.tsx', import.meta.url));

/**
 * Scripts that several figures share: as many small ones would each be a request, and a line in the page's first script.
 * What that script itself needs is not among them, or all of them would come with it. Of the model the page needs what says
 * what a scenario is and what theory expects of it; what computes is for workers, and comes to the page only where there are none.
 */
const SHARED = [
  {
    name: 'figures',
    test: /node_modules\/|\/src\/(chart\/(?!number)|controls\/|figures\/)/,
    minShareCount: 2,
  },
  {
    debugName: 'model',
    name: (id: string, modules: Modules) =>
      broughtBy(FIRST_FIGURE, modules).has(id) ? 'model' : 'simulation',
    test: /\/src\/(random|sim|lab)\//,
    minShareCount: 2,
  },
];

export default defineConfig({
  // Relative addresses: the site works from any sub-path of any static host.
  base: './',
  plugins: [
    { enforce: 'pre', ...mdx({ remarkPlugins: [remarkGfm] }) },
    react(),
    prerender('/src/page/server.tsx', ['index.html', 'src/page/figure.html']),
    publish({ 'references.json': 'src/article/references.json' }),
  ],
  // As in the embeds: see the file.
  resolve: {
    alias: { 'd3-interpolate': fileURLToPath(new URL('src/chart/interpolation.ts', import.meta.url)) },
  },
  build: { modulePreload: { polyfill: false } },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              includeDependenciesRecursively: false, // or it would take numbers along, which the first script needs
              groups: SHARED,
            },
          },
        },
      },
    },
  },
  worker: { format: 'iife' },
  preview: { port: 4173, strictPort: true },
});
