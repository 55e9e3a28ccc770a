import { fileURLToPath } from 'node:url';
import mdx from '@mdx-js/rollup';
import react from '@vitejs/plugin-react';
import remarkGfm from 'remark-gfm';
import { defineConfig } from 'vite';
import { prerender } from './src/page/prerender.ts';
import { publish } from './src/page/publish.ts';

/**
 * Scripts that several figures share: as many small ones would each be a request, and a line in the page's first script.
 * What that script itself needs is not among them, or all of them would come with it.
 */
const SHARED = [
  {
    name: 'figures',
    test: /node_modules\/|\/src\/(chart\/(?!number)|controls\/|figures\/)/,
    minShareCount: 2,
  },
  // What computes is for workers: the page's own thread has it only where there are none.
  {
    name: 'simulation',
    test: /\/src\/(random\/(?!elementary)|sim\/(run|loop|specimen|worlds\/(?!columns|realShares|zipf)|language\/(?!bookFile)|economy\/(?!platforms|rivals)))/,
    minShareCount: 2,
  },
  { name: 'model', test: /\/src\/(random|sim|lab)\//, minShareCount: 2 },
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
