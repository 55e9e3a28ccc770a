import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';

const FILE = 'node_modules/@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2';

/**
 * A context whose embeds have Public Sans, whatever fonts this machine has: what the stand-ins of readers' machines
 * imitate, and what heights are measured in.
 */
export async function inPublicSans(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({ reducedMotion: 'reduce', bypassCSP: true, ...options });
  const font = `data:font/woff2;base64,${readFileSync(FILE).toString('base64')}`;
  const face = `@font-face{font-family:'Public Sans';font-weight:100 900;font-display:block;src:url(${font})}`;
  await context.route('**/embed/*/**', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('<style>', `<style>${face}`) });
  });
  return context;
}
