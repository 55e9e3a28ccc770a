import { mkdir, rm } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { findChromium } from './browsers.ts';
import { launchChromium, visit } from './chromium.ts';
import { buildSite, serve } from './site.ts';

const SCREENS = {
  phone: { width: 360, height: 740 },
  landscape: { width: 740, height: 360 },
  tablet: { width: 820, height: 1180 },
  desktop: { width: 1440, height: 900 },
  wide: { width: 1600, height: 1000 },
} as const;
const THEMES = ['light', 'dark'] as const;

/**
 * Pictures of every section, step and figure at every size, day and night, and on paper: for people to look at.
 * `npm run look -- phone dark` takes only those.
 */
async function look(wanted: readonly string[]): Promise<void> {
  const wants = (name: string, among: readonly string[]) =>
    wanted.includes(name) || !wanted.some((word) => among.includes(word));
  await rm('look', { recursive: true, force: true });
  await mkdir('look');
  buildSite('dist-look');
  const site = await serve('dist-look', '/');
  const browser = await launchChromium(findChromium());
  const screens = Object.keys(SCREENS) as (keyof typeof SCREENS)[];
  for (const screen of screens.filter((name) => wants(name, screens)))
    for (const theme of THEMES.filter((name) => wants(name, THEMES)))
      await lookAt(browser, site.url, `${screen}-${theme}`, SCREENS[screen], theme);
  await print(browser, site.url);
  await browser.close();
  await site.close();
  await rm('dist-look', { recursive: true });
}

async function lookAt(
  browser: Browser,
  url: string,
  name: string,
  viewport: { width: number; height: number },
  colorScheme: (typeof THEMES)[number],
): Promise<void> {
  const { page, close } = await visit(browser, url, {
    viewport,
    colorScheme,
    isMobile: Math.min(viewport.width, viewport.height) < 500,
  });
  const shoot = async (what: string) => {
    await settled(page);
    await page.screenshot({ path: `look/${name}-${what}.png` });
  };
  await shoot('0-top');
  for (const section of await page.locator('.section').all()) {
    const id = await section.getAttribute('id');
    await section.evaluate((element) => element.scrollIntoView());
    await shoot(`${id}`);
    for (const [i, step] of (await section.locator('.step').all()).entries()) {
      await step.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      await shoot(`${id}-step-${i}`);
    }
  }
  for (const figure of await page.locator('figure[data-figure]').all()) {
    const id = await figure.getAttribute('data-figure');
    await figure.locator('figcaption').evaluate((element) => element.scrollIntoView({ block: 'end' }));
    await shoot(`figure-${id}`);
  }
  await close();
}

/** Every figure that has come alive has finished its run, and what moves has come to rest. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('[data-state="running"]'));
  await page.waitForTimeout(700);
}

async function print(browser: Browser, url: string): Promise<void> {
  const { page, close } = await visit(browser, url);
  await page.pdf({ path: 'look/print.pdf', format: 'A4', printBackground: true });
  await close();
}

await look(process.argv.slice(2));
