import type { TestProject } from 'vitest/node';
import { findChromium, findFirefox } from './browsers.ts';
import { buildSite, serve } from './site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, with a trailing slash. */
    site: string;
    chromium: string;
    firefox: string;
  }
}

/** Before the browser tests: browsers found or installed, the site built as it ships, and served. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  provide('chromium', findChromium());
  provide('firefox', findFirefox());
  buildSite('dist-test');
  // Never at the root: what works below a folder works anywhere.
  const site = await serve('dist-test', '/some/folder/');
  provide('site', site.url);
  return site.close;
}
