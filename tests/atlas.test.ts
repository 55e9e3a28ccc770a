import type { Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { COLLAPSE_NAMES, COLLAPSES } from '../src/sim/atlas/collapses.ts';
import { withMore } from '../src/sim/atlas/planes.ts';
import { survey } from '../src/sim/atlas/reading.ts';
import { parseScenario } from '../src/sim/parseScenario.ts';
import type { KindsScenario } from '../src/sim/scenario.ts';
import { type Visit, visit } from './chromium.ts';
import { inChromium } from './inChromium.ts';

const browser = inChromium();
let here: Visit;
let page: Page;
let figure: Locator;

afterEach(() => here.close());

async function open(
  query = '',
  prepare: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<void> {
  here = await visit(browser(), `${inject('site')}favicon.svg`, { viewport: { width: 1280, height: 900 } });
  page = here.page;
  figure = page.locator('#figure-atlas');
  await prepare(page);
  await page.goto(`${inject('site')}?figure=atlas${query}`);
  await settled();
}

const settled = () =>
  expect.poll(() => figure.getAttribute('data-state'), { timeout: 30_000 }).toBe('settled');
const scenario = async () => parseScenario(JSON.parse((await figure.getAttribute('data-scenario')) ?? '{}'));
const map = () => figure.getByRole('slider', { name: 'Point on the map' });
const bands = () => figure.locator('.iso-map path[class^="shade-"]');

describe('the map', () => {
  it('is drawn from the survey, and morphs with the pressure', async () => {
    await open('&memory=budget&k=0.5&filter=popular');
    await expect.poll(() => bands().count()).toBeGreaterThan(10);
    const before = await bands().evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));
    await figure.getByRole('slider', { name: 'Selection pressure' }).press('ArrowLeft');
    await expect
      .poll(() => bands().evaluateAll((paths) => paths.map((path) => path.getAttribute('d'))))
      .not.toEqual(before);
  });

  it('moves the point by arrow keys, and says where it is and what is there', async () => {
    await open();
    await map().focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowLeft');
    expect(await scenario()).toMatchObject({ synthetic: 0.98, fresh: 0.005 });
    await expect.poll(() => map().getAttribute('aria-valuetext')).toContain('98\u00A0% of reused material');
    await settled();
    await expect.poll(() => map().getAttribute('aria-valuetext')).toMatch(/distance from reality 0\.\d\d/);
  });

  it('takes a point by press and drag, and runs what is there', async () => {
    await open();
    const box = (await map().boundingBox())!;
    await page.mouse.move(box.x + box.width / 4, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 4, { steps: 5 });
    await page.mouse.up();
    const { synthetic, fresh } = (await scenario()) as KindsScenario;
    expect(synthetic).toBeCloseTo(0.5, 1);
    expect(fresh).toBeCloseTo(0.6, 1);
    await settled();
    // Around the point the map is replaced by runs, and they are marked.
    await expect.poll(() => figure.locator('.iso-cell').count(), { timeout: 30_000 }).toBeGreaterThan(20);
  });

  it('is a table, too, of the nodes around the point', async () => {
    await open('&f=0.2&s=0.5');
    await figure.getByText('Read the map as a table').click();
    const table = figure.locator('.near-table table');
    expect(await table.locator('tbody tr').count()).toBe(7);
    await expect.poll(() => table.locator('[data-centre]').textContent()).toMatch(/^0\.\d\d$/);
  });

  it('says that it cannot come, and comes when asked again', async () => {
    await open('&memory=accumulate', (before) =>
      before.route('**/atlas.bin', (route) => route.fulfill({ status: 503, body: '' })),
    );
    await expect.poll(() => figure.locator('.atlas-lack').textContent()).toContain('the server answered 503');
    await page.unroute('**/atlas.bin');
    await figure.locator('.atlas-lack').getByRole('button', { name: 'Retry' }).click();
    await expect.poll(() => bands().count()).toBeGreaterThan(2);
  });

  it('is not drawn of a world that nobody surveyed, and the run is', async () => {
    await open('&kinds=500&newborn=12');
    expect(await figure.locator('.atlas-lack').textContent()).toContain('No map was made of this world');
    expect(await bands().count()).toBe(0);
  });
});

describe('the definitions', () => {
  it('hold on the page where they hold in Node, from the very same runs', async () => {
    await open('&f=0.05&k=1&memory=budget');
    const own = (await scenario()) as KindsScenario;
    const more = survey(withMore(own));
    const evidence = {
      ...survey(own),
      without: survey({ ...own, synthetic: 0 }).horizon.error,
      withMore: { start: more.start.error, horizon: more.horizon.error },
    };
    const expected = COLLAPSE_NAMES.map((name) => (COLLAPSES[name](evidence) > 0 ? 'yes' : 'no'));
    const said = await figure
      .locator('.atlas > .verdicts .verdict')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-verdict')));
    expect(said).toEqual(expected);
    expect(new Set(said)).toEqual(new Set(['yes', 'no']));
  });

  it('can each be laid over the map, by name in the link, and taken off', async () => {
    await open();
    const verdict = figure.getByRole('button', { name: /^tail lost/ });
    await verdict.click();
    await expect.poll(() => page.url()).toContain('view=tailless');
    expect(await verdict.getAttribute('aria-pressed')).toBe('true');
    expect(await figure.getByRole('combobox', { name: 'Shade shows' }).inputValue()).toBe('tailless');
    await verdict.click();
    await expect.poll(() => page.url()).not.toContain('view=');
    expect(here.faults).toEqual([]);
  });
});

it('any other figure of the kinds world leads to its own setting on the map', async () => {
  await open();
  const drift = page.locator('#figure-drift');
  await drift.locator('.figure-chart').scrollIntoViewIfNeeded();
  await expect.poll(() => drift.getAttribute('data-state')).toBe('settled');
  await drift.getByRole('slider', { name: 'Fresh-data rate' }).press('PageUp');
  await expect.poll(() => drift.getAttribute('data-scenario')).toContain('"fresh":0.5');
  const there = await drift.getAttribute('data-scenario');
  await drift.getByRole('link', { name: 'Show on the map' }).click();
  await expect.poll(() => figure.getAttribute('data-scenario')).toBe(there);
  await expect.poll(() => map().evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(900);
  expect(await map().evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThan(0);
});
