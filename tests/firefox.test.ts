import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { digest } from '../src/sim/digest.ts';
import { run } from '../src/sim/run.ts';
import { parseScenario } from '../src/sim/scenario.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await puppeteer.launch({ browser: 'firefox', executablePath: inject('firefox'), headless: true });
});

afterAll(() => browser.close());

it('in Firefox the page comes alive without an error and paints the very run that Node computes', async () => {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('requestfailed', (request) => faults.push(request.url()));
  await page.goto(inject('site'));
  await page.locator('#figure-tails .figure-chart').scroll();
  await page.waitForSelector('#figure-tails[data-state="settled"]', { timeout: 30_000 });
  const before = await page.$eval('figure#figure-tails', (figure) => ({ ...figure.dataset }));

  const slider = await page.$('#figure-tails ::-p-aria([name="Fresh-data rate"][role="slider"])');
  await slider?.press('ArrowRight');
  await page.waitForFunction(
    (old) => {
      const { dataset } = document.querySelector<HTMLElement>('#figure-tails')!;
      return dataset['digest'] !== old && dataset['state'] === 'settled';
    },
    { timeout: 30_000 },
    before['digest'],
  );
  const after = await page.$eval('figure#figure-tails', (figure) => ({ ...figure.dataset }));

  for (const { scenario, digest: painted } of [before, after])
    expect(painted).toBe(digest(run(parseScenario(JSON.parse(scenario ?? '{}')))));
  expect(faults).toEqual([]);
});
