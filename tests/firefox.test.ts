import type { Page } from 'puppeteer-core';
import { expect, inject, it } from 'vitest';
import { type FigureId, figures } from '../src/figures/index.ts';
import { digest } from '../src/sim/digest.ts';
import { parseScenario } from '../src/sim/parseScenario.ts';
import { run } from '../src/sim/run.ts';
import { inFirefox, launchFirefox, watchedPage } from './inFirefox.ts';
import { refused, watchPolicy } from './refused.ts';

const firefox = inFirefox();

/** Until `tails` has another run than this, and all of it. */
const settlesAnew = (page: Page, digest: string | undefined) =>
  page.waitForFunction(
    (old) => {
      const { dataset } = document.querySelector<HTMLElement>('#figure-tails')!;
      return dataset['digest'] !== old && dataset['state'] === 'settled';
    },
    { timeout: 30_000 },
    digest,
  );

it('in Firefox every figure of the article comes alive, with nothing refused, and paints the run that Node computes', async () => {
  const { page, faults } = await watchedPage(firefox());
  await page.evaluateOnNewDocument(watchPolicy);
  await page.goto(inject('site'));
  for (const id of Object.keys(figures) as FigureId[]) {
    await page.locator(`#figure-${id} .figure-chart`).scroll();
    await page.waitForSelector(`#figure-${id}[data-state="settled"]`, { timeout: 60_000 });
  }
  const before = await page.$eval('figure#figure-tails', (figure) => ({ ...figure.dataset }));

  const slider = await page.$('#figure-tails ::-p-aria([name="Fresh-data rate"][role="slider"])');
  await slider?.press('ArrowRight');
  await settlesAnew(page, before['digest']);
  const after = await page.$eval('figure#figure-tails', (figure) => ({ ...figure.dataset }));

  for (const { scenario, digest: painted } of [before, after])
    expect(painted).toBe(digest(run(parseScenario(JSON.parse(scenario ?? '{}')))));
  expect(await page.evaluate(refused)).toEqual([]);
  expect(faults).toEqual([]);
}, 180_000);

it('so does a figure on its own page, with the file that it fetches', async () => {
  const { page, faults } = await watchedPage(firefox());
  await page.evaluateOnNewDocument(watchPolicy);
  await page.goto(`${inject('site')}figures/atlas/`);
  await page.waitForSelector('#figure-atlas[data-state="settled"]', { timeout: 60_000 });
  expect(await page.evaluate(refused)).toEqual([]);
  expect(faults).toEqual([]);
});

it('where storage is denied it is not missed: the page lives, and its theme lasts as long as it does', async () => {
  const strict = await launchFirefox({ 'network.cookie.cookieBehavior': 2 }); // no site may keep anything
  const { page, faults } = await watchedPage(strict);
  await page.goto(`${inject('site')}figures/tails/`);
  await page.waitForSelector('#figure-tails[data-state="settled"]', { timeout: 60_000 });
  await expect(page.evaluate(() => localStorage.length)).rejects.toThrow(/insecure/);
  await (await page.$('::-p-aria([name="Dark theme"][role="radio"])'))?.click();
  expect(await page.$eval('html', (html) => html.dataset['theme'])).toBe('dark');
  const digest = await page.$eval('figure#figure-tails', ({ dataset }) => dataset['digest']);
  await (await page.$('#figure-tails ::-p-aria([name="Fresh-data rate"][role="slider"])'))?.press('PageUp');
  await settlesAnew(page, digest);
  // That it cannot keep the site for reading offline, Firefox says itself.
  expect(faults.filter((fault) => !fault.includes('ServiceWorker'))).toEqual([]);
  await strict.close();
});
