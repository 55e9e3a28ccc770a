import AxeBuilder from '@axe-core/playwright';
import type { BrowserContextOptions, FrameLocator, Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { FEW, type Visit, visit } from './chromium.ts';
import { host } from './host.ts';
import { inChromium } from './inChromium.ts';

const site = inject('site');
const browser = inChromium();
let here: Visit;
let page: Page;
let dialog: Locator;

afterEach(() => here.close());

/** Opens the dialog of a figure that is not as it starts. */
async function open(
  address = `figures/tails/?f=0.05&memory=budget&${FEW}`,
  options: BrowserContextOptions = {},
) {
  here = await visit(browser(), site + address, { viewport: { width: 1280, height: 900 }, ...options });
  page = here.page;
  const figure = page.locator('#figure-tails');
  await figure.and(page.locator('[data-state="settled"]')).waitFor();
  await figure.getByText('Save and share').click();
  await figure.getByRole('button', { name: 'Embed' }).click();
  dialog = page.getByRole('dialog', { name: 'Put this figure on your own page' });
  await dialog.waitFor();
}

const tab = (name: string) => dialog.getByRole('tab', { name, exact: true });
const code = (name = 'code') => dialog.getByRole('textbox', { name: `The ${name}` }).inputValue();
const digestIn = async (place: Page | FrameLocator) => {
  const figure = place.locator('figure[data-figure="tails"][data-state="settled"]');
  await figure.waitFor({ timeout: 30_000 });
  return figure.getAttribute('data-digest');
};

describe('the dialog for embedding', () => {
  it('shows the very figure on the screen, in the real embed, and is closed by Escape', async () => {
    await open();
    const digest = await digestIn(page);
    const preview = dialog.frameLocator('iframe');
    expect(await digestIn(preview)).toBe(digest);
    const paper = () => preview.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
    const day = await paper();
    await dialog.getByRole('radio', { name: 'dark' }).check();
    await expect.poll(paper).not.toBe(day);
    await dialog.getByRole('radio', { name: 'phone' }).check();
    await expect.poll(() => preview.locator('html').evaluate(() => innerWidth)).toBe(360);
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
    await page.locator('#figure-tails').getByRole('button', { name: 'Embed' }).click();
    await dialog.waitFor();
    expect(here.faults).toEqual([]);
  });

  it.each(['HTML', 'Sizes itself'])('gives %s that, pasted elsewhere, shows the same run', async (name) => {
    await open();
    const digest = await digestIn(page);
    await tab(name).click();
    const pasted = await host({ body: await code() });
    const other = await page.context().newPage();
    await other.goto(pasted.url);
    expect(await digestIn(other.frameLocator('iframe'))).toBe(digest);
    await pasted.close();
  });

  it('has tabs that arrow keys turn, each with something to paste that bears the setting or the figure', async () => {
    await open();
    await tab('HTML').focus();
    const seen: string[] = [];
    for (let i = 0; i < (await dialog.getByRole('tab').count()); i++) {
      const chosen = dialog.getByRole('tab', { selected: true });
      seen.push((await chosen.textContent()) ?? '');
      expect(await chosen.evaluate((element) => element === document.activeElement)).toBe(true);
      const codes = await dialog.getByRole('tabpanel').getByRole('textbox').all();
      const text = (await Promise.all(codes.map((each) => each.inputValue()))).join('\n');
      expect(text).toMatch(/f=("?)0\.05/);
      expect(text).toContain(site);
      await page.keyboard.press('ArrowRight');
    }
    expect(seen).toEqual([
      'HTML',
      'Sizes itself',
      'WordPress',
      'Ghost',
      'Hugo',
      'Jekyll',
      'Markdown',
      'oEmbed',
    ]);
    expect(await tab('HTML').getAttribute('aria-selected')).toBe('true');
  });

  it('says that it has copied, and has', async () => {
    await open(undefined, { permissions: ['clipboard-read', 'clipboard-write'] });
    const before = await code();
    await dialog.getByRole('button', { name: 'Copy code' }).click();
    await dialog.getByRole('button', { name: 'Copied' }).waitFor();
    // Meanwhile the preview may have told a height that is put into the code.
    expect([before, await code()]).toContain(await page.evaluate(() => navigator.clipboard.readText()));
  });

  it('is in the embed itself, with the addresses of the site that it came from', async () => {
    await open('embed/tails/?f=0.05');
    expect(await dialog.locator('iframe').count()).toBe(0);
    expect(await code()).toContain(`src="${site}embed/tails/?f=0.05&amp;model=1"`);
    expect(here.faults).toEqual([]);
  });

  it('gives axe nothing to find, by day and by night', async () => {
    await open();
    await digestIn(dialog.frameLocator('iframe'));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).include('dialog').exclude('iframe').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual(
        [],
      );
    }
  });
});
