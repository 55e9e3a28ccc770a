import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type FigureId, figures } from '../src/figures/index.ts';
import { FEW, type Visit, visit, visitFigure } from './chromium.ts';
import { inChromium } from './inChromium.ts';

const site = inject('site');
const COLOURS = ['color-contrast', 'link-in-text-block'];
const browser = inChromium();

/** What axe finds, each with the elements that it is about. */
async function found(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}

const inAll = (page: Page) => new AxeBuilder({ page });
/** Where the same elements stand in other colours, nothing else can have changed. Of words in pictures axe knows none. */
const inColours = (page: Page) => inAll(page).include('.figure').exclude('svg').withRules(COLOURS);

describe.each(Object.keys(figures) as FigureId[])('axe finds nothing in %s', (id) => {
  let here: Visit;
  let page: Page;
  let figure: Locator;

  // A bad link, so that there is a notice; a pinned run, one by one; all that opens stands open.
  beforeAll(async () => {
    const opened = await visitFigure(browser(), site, `${id}/?bogus=1&${FEW}`);
    here = opened;
    ({ page, figure } = opened);
    if (id === 'guess') await figure.getByRole('button', { name: 'Show me' }).click();
    await figure.getByRole('slider', { name: 'Fresh-data rate' }).press('PageUp');
    await settled();
    await figure.getByRole('button', { name: 'Pin this run' }).click();
    await figure.getByRole('slider', { name: 'Synthetic fraction' }).press('PageDown');
    await figure.getByRole('radio', { name: 'one by one' }).check();
    await figure.locator('details').evaluateAll((all) => {
      for (const each of all) (each as HTMLDetailsElement).open = true;
    });
    await figure.getByRole('button', { name: 'Play as sound' }).waitFor();
    await settled();
    const preset = figure.locator('.presets button').first();
    await preset.click();
    await preset.and(page.locator('[aria-pressed="true"]')).waitFor();
    await settled();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  });

  afterAll(() => here.close());

  const settled = () => figure.and(page.locator('[data-state="settled"]')).waitFor({ timeout: 30_000 });

  it('with a notice, a pinned run and one by one, and all its drawers open', async () => {
    expect(await figure.locator('.figure-notices p').count()).toBe(1);
    expect(await figure.locator('.pins li').count()).toBe(1);
    expect(await figure.locator('details:not([open])').count()).toBe(0);
    expect(await found(inAll(page))).toEqual([]);
  });

  // Around its pictures, of which axe knows nothing, a figure is the frame that all share; only these have more.
  it.runIf(['guess', 'echo', 'commons', 'atlas'].includes(id)).each([
    ['in the dark', { colorScheme: 'dark' }],
    ['in forced colours', { colorScheme: 'dark', forcedColors: 'active' }],
  ] as const)('the same, %s', async (_, media) => {
    await page.emulateMedia(media);
    expect(await found(inColours(page))).toEqual([]);
  });
});

describe('axe finds nothing in a figure that is heard', () => {
  it('stop button, moving playhead and all', async () => {
    const { page, figure, close } = await visitFigure(browser(), site, 'drift/');
    await figure.getByText('Listen', { exact: true }).click();
    await figure.getByRole('button', { name: 'Play as sound' }).click();
    await figure.getByRole('button', { name: 'Stop' }).waitFor();
    expect(await found(inAll(page).include('.figure-controls').include('.listening'))).toEqual([]);
    await close();
  });
});

// What a failure looks like is the same in every figure; that of the map has a second one of its own.
describe('axe finds nothing in a figure that has failed', () => {
  it.each(['tails', 'atlas'] as const)('%s', async (id) => {
    const { page, close } = await visit(browser(), `${site}favicon.svg`);
    await page.route(/\/worker-.*\.js$|\.bin$/, (route) =>
      route.request().url().endsWith('.bin')
        ? route.fulfill({ status: 404 })
        : route.fulfill({ contentType: 'text/javascript', body: `(${failing})()` }),
    );
    await page.goto(`${site}figures/${id}/`);
    await page.locator('[data-state="failed"] .figure-failure').waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await found(inAll(page).include('.figure-chart'))).toEqual([]);
    }
    await close();
  });
});

describe('axe finds nothing in the article', () => {
  it.each([
    { colorScheme: 'light', width: 360 },
    { colorScheme: 'dark', width: 1280 },
  ] as const)('in the $colorScheme theme at $width px, its notes and contents open', async (look) => {
    const { page, close } = await visit(browser(), site, {
      colorScheme: look.colorScheme,
      viewport: { width: look.width, height: 800 },
    });
    const contents = page.getByRole('button', { name: 'Contents' });
    if (await contents.isVisible()) await contents.press('Enter'); // on a desk they stand open
    await page.locator('.note-mark').evaluateAll((all) => {
      for (const each of all) (each as HTMLElement).click();
    });
    // Figures are looked at alive, on pages of their own.
    expect(await found(inAll(page).exclude('.figure-root'))).toEqual([]);
    await close();
  });
});

/** A worker whose every run fails. */
function failing(): void {
  self.onmessage = ({ data: { id } }) => postMessage({ kind: 'failed', id, message: 'No.' });
  postMessage({ kind: 'ready' });
}
