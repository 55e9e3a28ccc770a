import { gzipSync } from 'node:zlib';
import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { type Visit, visit } from './chromium.ts';
import { inChromium } from './inChromium.ts';

const site = inject('site');
const browser = inChromium();

async function at<T>(
  address: string,
  options: BrowserContextOptions,
  look: (visit: Visit) => Promise<T>,
): Promise<T> {
  const here = await visit(browser(), site + address, options);
  try {
    return await look(here);
  } finally {
    await here.close();
  }
}

describe('the page', () => {
  it('loads below a folder, and comes alive, with no error, no failed request and none to elsewhere', () =>
    at('', {}, async ({ page, faults }) => {
      for (const figure of await page.locator('figure[data-figure]').all()) {
        await figure.locator('.figure-chart').scrollIntoViewIfNeeded();
        await figure.and(page.locator('[data-state="settled"]')).waitFor();
      }
      expect(faults).toEqual([]);
    }));

  it.each([320, 360, 768, 1280, 1600])(
    'never overflows sideways at %i px, before its figures are alive or after',
    (width) =>
      at('', { viewport: { width, height: 800 } }, async ({ page }) => {
        const overall = () => page.evaluate(() => document.documentElement.scrollWidth);
        expect(await overall()).toBeLessThanOrEqual(width);
        for (const figure of await page.locator('figure[data-figure]').all()) {
          await figure.locator('.figure-chart').scrollIntoViewIfNeeded();
          expect(await overall()).toBeLessThanOrEqual(width);
          await page.waitForFunction(() => document.querySelector('[data-state="settled"]'));
          expect(await overall()).toBeLessThanOrEqual(width);
        }
      }),
  );

  it('is read in lines of 60 to 70 characters where there is room', () =>
    at('', { viewport: { width: 1440, height: 900 } }, async ({ page }) => {
      const characters = await page.evaluate(() => {
        const paragraph = document.querySelector('.prose > p, .section > p') as HTMLElement;
        const span = document.createElement('span');
        span.style.whiteSpace = 'nowrap';
        span.textContent = 'It takes a closed loop to forget the world, and nobody has one of those at home.';
        paragraph.append(span);
        return (paragraph.clientWidth / span.getBoundingClientRect().width) * span.textContent.length;
      });
      expect(characters).toBeGreaterThan(60);
      expect(characters).toBeLessThan(70);
    }));

  it('runs at most 5 kB of script, gzipped, before a figure is near, and no prose among it', () =>
    at('', {}, async ({ page }) => {
      // As it was sent: scripts add to it what they will need.
      const html = await (await page.request.get(page.url())).text();
      const tags = html.match(/<script type="module"[^>]*>|<link rel="modulepreload"[^>]*>/g) ?? [];
      const addresses = tags.map((tag) => new URL(tag.match(/(?:src|href)="([^"]+)"/)![1]!, page.url()).href);
      expect(addresses.length).toBeGreaterThan(0);
      const scripts = await Promise.all(
        addresses.map(async (address) => (await page.request.get(address)).text()),
      );
      expect(scripts.reduce((sum, script) => sum + gzipSync(script).length, 0)).toBeLessThan(5000);
      const words = (await page.locator('.standfirst').textContent()) ?? '';
      expect(scripts.join()).not.toContain(words.slice(0, 40));
    }));

  it('keeps the theme that its reader chose', () =>
    at('', { colorScheme: 'light' }, async ({ page }) => {
      const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      const day = await paper();
      await page.getByRole('radio', { name: 'Dark theme' }).check();
      const night = await paper();
      expect(night).not.toBe(day);
      await page.reload();
      expect(await paper()).toBe(night);
      await page.getByRole('radio', { name: 'Theme of the system' }).check();
      expect(await paper()).toBe(day);
    }));

  it('says so when a link asks for a figure that is not there, and goes on', () =>
    at('?figure=nonsense', {}, async ({ page, faults }) => {
      await expect.poll(() => page.locator('.page-notice').textContent()).toContain('nonsense');
      expect(await page.locator('h1').isVisible()).toBe(true);
      expect(faults).toEqual([]);
    }));

  it('opens at the figure that a link names', () =>
    at('?figure=tails', { viewport: { width: 1280, height: 800 } }, async ({ page }) => {
      await page.locator('#figure-tails[data-state="settled"]').waitFor();
      await expect
        .poll(() => page.locator('#figure-tails').evaluate((figure) => figure.getBoundingClientRect().top))
        .toBeLessThan(400);
    }));
});

describe('without JavaScript', () => {
  const off = { javaScriptEnabled: false };

  it('the whole text, every figure with its caption and its numbers are there', () =>
    at('', off, async ({ page, faults }) => {
      expect(await page.locator('.section > p, .prose > p').count()).toBeGreaterThan(0);
      for (const figure of await page.locator('figure[data-figure]').all()) {
        expect(await figure.getAttribute('data-state')).toBe('static');
        expect(await figure.locator('.figure-chart svg').first().isVisible()).toBe(true);
        expect(await figure.locator('figcaption').first().isVisible()).toBe(true);
        expect(await figure.locator('table td').count()).toBeGreaterThan(0);
      }
      expect(faults).toEqual([]);
    }));

  it('no dead control is shown', () =>
    at('', off, async ({ page }) => {
      const shown = page
        .locator('input, button:not(.set, [popovertarget])')
        .evaluateAll((controls) =>
          controls.filter((control) => control.checkVisibility()).map(({ outerHTML }) => outerHTML),
        );
      expect(await shown).toEqual([]);
    }));

  it.each([320, 1280])('nothing overflows at %i px', (width) =>
    at('', { ...off, viewport: { width, height: 800 } }, async ({ page }) => {
      // With script off in the page the driver can still ask.
      const edges = await page
        .locator('figure[data-figure], .prose p, h1, h2')
        .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().right));
      expect(Math.max(...edges)).toBeLessThanOrEqual(width);
    }),
  );
});
