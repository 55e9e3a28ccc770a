import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** @param preferences by their names in about:config */
export const launchFirefox = (preferences: Record<string, number> = {}): Promise<Browser> =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath: inject('firefox'),
    headless: true,
    extraPrefsFirefox: preferences,
  });

/** A Firefox for all tests of a file, or of a group: as `inChromium`. */
export function inFirefox(): () => Browser {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchFirefox();
  });
  afterAll(() => browser.close());
  return () => browser;
}

/** A page of the size of a desk, and whatever goes wrong in it. */
export async function watchedPage(browser: Browser): Promise<{ page: Page; faults: readonly string[] }> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('requestfailed', (request) => faults.push(request.url()));
  return { page, faults };
}
