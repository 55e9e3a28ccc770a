import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium, visit } from './chromium.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium(inject('chromium'));
});

afterAll(() => browser.close());

describe('axe finds nothing', () => {
  const themes = ['light', 'dark'] as const;
  const widths = [360, 1280];
  it.each(themes.flatMap((colorScheme) => widths.map((width) => ({ colorScheme, width }))))(
    'in the $colorScheme theme at $width px, figures alive',
    async ({ colorScheme, width }) => {
      const { page, close } = await visit(browser, inject('site'), {
        colorScheme,
        viewport: { width, height: 800 },
      });
      for (const figure of await page.locator('figure[data-figure]').all()) {
        await figure.locator('.figure-chart').scrollIntoViewIfNeeded();
        await page.waitForFunction(() => !document.querySelector('[data-state="running"]'));
      }
      const { violations } = await new AxeBuilder({ page }).analyze();
      await close();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual(
        [],
      );
    },
  );
});
