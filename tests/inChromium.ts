import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchChromium } from './chromium.ts';

/**
 * A Chromium for all tests of a file, or of a group: started before the first of them, ended after the last.
 * @returns what hands it over, once it is there
 */
export function inChromium(): () => Browser {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium(inject('chromium'));
  });
  afterAll(() => browser.close());
  return () => browser;
}
