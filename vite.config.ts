import mdx from '@mdx-js/rollup';
import react from '@vitejs/plugin-react';
import remarkGfm from 'remark-gfm';
import { defineConfig } from 'vite';
import { prerender } from './src/page/prerender.ts';
import { publish } from './src/page/publish.ts';

export default defineConfig({
  // Relative addresses: the site works from any sub-path of any static host.
  base: './',
  plugins: [
    { enforce: 'pre', ...mdx({ remarkPlugins: [remarkGfm] }) },
    react(),
    prerender('/src/page/server.tsx', ['index.html', 'src/page/figure.html']),
    publish({ 'references.json': 'src/article/references.json' }),
  ],
  build: { modulePreload: { polyfill: false } },
  worker: { format: 'iife' },
  preview: { port: 4173, strictPort: true },
});
