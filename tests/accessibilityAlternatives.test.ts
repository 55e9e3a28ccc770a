import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type FigureId, figures } from '../src/figures/index.ts';
import { FEW, type Visit, visitFigure } from './chromium.ts';
import { inChromium } from './inChromium.ts';

const site = inject('site');
const browser = inChromium();
let here: Visit;
let page: Page;
let figure: Locator;

describe.each(Object.keys(figures) as FigureId[])('for those who do not see it, %s', (id) => {
  beforeAll(async () => {
    const opened = await visitFigure(browser(), site, `${id}/?${FEW}`);
    here = opened;
    ({ page, figure } = opened);
    if (id === 'guess') await figure.getByRole('button', { name: 'Show me' }).click();
  });

  afterAll(() => here.close());

  const settled = () => figure.and(page.locator('[data-state="settled"]')).waitFor({ timeout: 55_000 });
  const charts = () => figure.locator('.figure-chart').locator('svg[aria-label]');
  const strip = () => figure.locator('.strip-chart');
  /** What the charts say, each: the large ones, then the small ones. */
  const said = () =>
    figure
      .locator('.figure-chart svg[aria-label], .figure-strip svg[aria-label]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''));

  it('has no picture without words, and none whose words are not of the run and the generation', async () => {
    expect(await charts().count()).toBeGreaterThan(0);
    expect(
      await figure.locator('svg:not([aria-label], [aria-hidden="true"], [role="presentation"])').count(),
    ).toBe(0);
    const before = await said();
    await figure.getByRole('slider', { name: 'Generation', exact: true }).press('PageDown');
    await figure.getByRole('slider', { name: 'Generation', exact: true }).press('PageDown');
    const scenario = await figure.getAttribute('data-scenario');
    for (const name of ['Fresh-data rate', 'Synthetic fraction', 'Selection pressure']) {
      const slider = figure.getByRole('slider', { name, exact: true });
      await slider.press(Number(await slider.inputValue()) > 500 ? 'PageDown' : 'PageUp');
    }
    await expect.poll(() => figure.getAttribute('data-scenario')).not.toBe(scenario);
    await settled();
    const after = await said();
    expect(after.length).toBe(before.length);
    for (const [i, words] of after.entries()) expect(words).not.toBe(before[i]);
  });

  it('says in the words of each small chart the mean that is printed above it', async () => {
    for (const chart of await strip().all()) {
      const words = (await chart.locator('svg').getAttribute('aria-label')) ?? '';
      const printed = await chart.locator('.read-out b').allTextContents();
      expect(printed.length).toBeGreaterThan(0);
      for (const text of printed) expect(words).toContain(text.split(':').at(-1)!.trim());
    }
  });

  it('has a table of what it shows, the generation shown among its rows', async () => {
    await figure.getByText('Read as a table').click();
    const at = await figure.getByRole('slider', { name: 'Generation', exact: true }).inputValue();
    const row = figure.locator('.figure-numbers tr[data-shown]').first();
    expect(await row.locator('th').textContent()).toBe(at);
    const printed = await strip().first().locator('.read-out b').first().textContent();
    const cells = await figure.locator('.figure-numbers tr[data-shown] td').allTextContents();
    expect(cells.some((cell) => cell.startsWith(printed!.split(':').at(-1)!.trim()))).toBe(true);
  });
});
