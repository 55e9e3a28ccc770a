import type { Browser, CDPSession, Page } from 'playwright-core';
import { type Visit, visit } from '../chromium.ts';

/** What every part measures with: the browser, and where the built site stands. */
export interface Bench {
  readonly browser: Browser;
  readonly url: string;
}

/** How many times slower the processor is made. */
export const THROTTLE = 4;

export interface Throttled extends Visit {
  /** Makes the processor so many times slower than it is; 1 lets it be. */
  throttle(rate: number): Promise<void>;
}

/** The article on a desk, with motion, as most readers have it. */
export async function visitArticle({ browser, url }: Bench): Promise<Throttled> {
  const here = await visit(browser, url, {
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'no-preference',
  });
  // tsx keeps the names of functions by a helper, which those that are sent to the page would miss there.
  await here.page.evaluate('globalThis.__name = (named) => named');
  const devtools: CDPSession = await here.page.context().newCDPSession(here.page);
  return {
    ...here,
    throttle: async (rate) => {
      await devtools.send('Emulation.setCPUThrottlingRate', { rate });
    },
  };
}

/** The ids of all figures of the article, in its order. */
export const figureIds = (page: Page): Promise<string[]> =>
  page
    .locator('figure[data-figure]')
    .evaluateAll((figures) => figures.map((figure) => (figure as HTMLElement).dataset['figure'] ?? ''));

/** Scrolls to a figure, and waits until its run is whole and drawn. */
export async function wake(page: Page, id: string): Promise<void> {
  await page.locator(`#figure-${id} .figure-chart`).scrollIntoViewIfNeeded();
  await page.locator(`#figure-${id}[data-state="settled"]`).waitFor();
}

/** The value below which a share of them lies, rounded; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
}
