import type { BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { library } from '../src/cli/library.ts';
import { digest } from '../src/sim/digest.ts';
import { parseScenario } from '../src/sim/parseScenario.ts';
import { run } from '../src/sim/run.ts';
import { firstAlive, visit } from './chromium.ts';
import { inChromium } from './inChromium.ts';
import { type Labour, watchLabour } from './labour.ts';

// What may befall a page, and what comes of it. Without script: page.test.ts; data files: figures.test.ts, atlas.test.ts.

const browser = inChromium();

/** Long enough to be interrupted, short enough to wait for. */
const LONG = 'figures/tails/?kinds=4000&replicates=80';

async function open(
  address: string,
  options: BrowserContextOptions,
  before?: (page: Page) => Promise<unknown>,
) {
  const context = await browser().newContext({ reducedMotion: 'reduce', viewport: DESK, ...options });
  const page = await context.newPage();
  const labour = await watchLabour(page);
  await before?.(page);
  await page.goto(inject('site') + address);
  return { page, labour, figure: figureOf(page), close: () => context.close() };
}

const DESK = { width: 1280, height: 900 };
const figureOf = (page: Page) => page.locator('figure[data-figure]').first();
const stateOf = (page: Page) => figureOf(page).getAttribute('data-state');
const settles = (page: Page) => expect.poll(() => stateOf(page), { timeout: 40_000 }).toBe('settled');
const scenarioOf = async (page: Page) =>
  parseScenario(JSON.parse((await figureOf(page).getAttribute('data-scenario')) ?? '{}'));

/** The picture is that of the scenario, and nothing goes on behind it. */
async function isTheRunAndRests(page: Page, labour: Labour): Promise<void> {
  await settles(page);
  expect(await figureOf(page).getAttribute('data-digest')).toBe(digest(run(await scenarioOf(page), library)));
  await expect.poll(() => labour.jobsUnderWay()).toBe(0);
  expect(await labour.framesAskedForIn(500)).toBe(0);
}

describe('workers', () => {
  it('that are killed in the middle of a run are replaced, and the run is the same', async () => {
    const { page, labour, close } = await open(LONG, {});
    await expect.poll(() => labour.jobsUnderWay(), { interval: 10 }).toBeGreaterThan(0);
    const before = await labour.workersStarted();
    await labour.killWorkers();
    expect(await stateOf(page)).toBe('running');
    await isTheRunAndRests(page, labour);
    expect(await labour.workersStarted()).toBeGreaterThan(before);
    await close();
  });

  it('that cannot be had leave the work to the page itself, and the run is the same', async () => {
    const { page, labour, close } = await open('figures/tails/', {}, (page) =>
      page.route('**/assets/worker*', (route) => route.abort()),
    );
    await isTheRunAndRests(page, labour);
    await close();
  });

  it('that run short of memory fail the run with the reason; the picture stays, and a retry mends it', async () => {
    const { page, labour, figure, close } = await open('figures/tails/', {}, (page) =>
      page.route('**/assets/worker*', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: SHORT_OF_MEMORY + (await response.text()) });
      }),
    );
    await expect.poll(() => stateOf(page)).toBe('failed');
    expect(await figure.locator('.figure-failure').textContent()).toContain('Array buffer allocation failed');
    expect(await figure.locator('.figure-chart svg path').count()).toBeGreaterThan(3);
    await page.evaluate(() => new BroadcastChannel('memory').postMessage('there is some'));
    await figure.getByRole('button', { name: 'Retry' }).click();
    await isTheRunAndRests(page, labour);
    await close();
  });
});

describe('a machine of one core', () => {
  it('computes a few replicates while things move, says so, and the others when nothing does', async () => {
    const { page, labour, figure, close } = await open('figures/tails/', {}, (page) =>
      page.addInitScript(() => Object.defineProperty(navigator, 'hardwareConcurrency', { value: 1 })),
    );
    const said = () => figure.locator('.spreading p').textContent();
    await settles(page);
    await figure.getByRole('slider', { name: 'Fresh-data rate' }).press('PageUp');
    await expect
      .poll(said, { interval: 20 })
      .toMatch(/^In \d of 8 runs.*the other 24 wait until nothing moves/);
    expect(await stateOf(page)).toBe('running');
    expect(await labour.workersAtHand()).toBe(1);
    await isTheRunAndRests(page, labour);
    expect(await said()).toMatch(/^In \d+ of 32 runs/);
    expect(await said()).not.toContain('wait');
    await close();
  });
});

/** From its first job on every large array is refused, until word comes that there is memory. */
const SHORT_OF_MEMORY = `{
  const Whole = Float64Array;
  const Short = class extends Whole {
    constructor(...given) {
      if (given[0] > 100) throw new RangeError('Array buffer allocation failed');
      super(...given);
    }
  };
  let isShort = true;
  addEventListener('message', () => { globalThis.Float64Array = isShort ? Short : Whole; });
  new BroadcastChannel('memory').onmessage = () => { isShort = false; };
}\n`;

describe('script', () => {
  it('of the figures that does not come leaves the text, the stills, and no control that pretends to act', async () => {
    const { page, figure, close } = await open('', {}, (page) =>
      page.route('**/assets/hydrate*', (route) => route.abort()),
    );
    await figure.scrollIntoViewIfNeeded();
    await expect
      .poll(() => page.locator('.page-notice').textContent())
      .toContain('The figures did not come alive');
    expect(await stateOf(page)).toBe('static');
    expect(await figure.getByRole('slider').first().isEnabled()).toBe(true);
    expect(await figure.locator('.figure-controls').getAttribute('inert')).toBe('');
    expect(await figure.locator('.figure-chart svg').first().isVisible()).toBe(true);
    expect(await page.locator('.section > p').count()).toBeGreaterThan(20);
    await page.unroute('**/assets/hydrate*');
    await page.getByRole('link', { name: 'Load again' }).click();
    await firstAlive(page);
    await close();
  });

  it('of one figure that breaks takes only that figure with it, which begins again where it was', async () => {
    const { page, labour, figure, close } = await open('figures/tails/?f=0.05', {});
    await settles(page);
    const before = await scenarioOf(page);
    const numbers = `Object.getOwnPropertyDescriptor(Intl.NumberFormat.prototype, 'format')`;
    await page.evaluate(`own = ${numbers}; Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
      configurable: true, get() { throw new Error('out of ink'); } })`);
    await figure.getByRole('slider', { name: 'Generation' }).press('ArrowLeft');
    await expect.poll(() => stateOf(page)).toBe('failed');
    expect(await figure.getByRole('alert').textContent()).toContain('out of ink');
    expect(await figure.locator('img').evaluate((image: HTMLImageElement) => image.decode())).toBeUndefined();
    expect(await page.locator('.figure-page-take').isVisible()).toBe(true);
    await page.evaluate(`Object.defineProperty(Intl.NumberFormat.prototype, 'format', own)`);
    await figure.getByRole('button', { name: 'Begin again' }).click();
    await isTheRunAndRests(page, labour);
    expect(await scenarioOf(page)).toEqual(before);
    await close();
  });
});

describe('a tab that is hidden for an hour', () => {
  it('plays nothing, computes nothing, keeps no worker, and goes on when it is seen again', async () => {
    const { page, labour, figure, close } = await open(LONG, {}, (page) => page.clock.install());
    await settles(page);
    await figure.getByRole('button', { name: 'Play' }).click();
    await figure.getByRole('slider', { name: 'Fresh-data rate' }).press('PageUp');
    await expect.poll(() => labour.jobsUnderWay(), { interval: 10 }).toBeGreaterThan(0);
    await setHidden(page, true);
    const shown = await figure.getByRole('slider', { name: 'Generation' }).inputValue();
    await page.clock.fastForward('01:00:00');
    await expect.poll(() => labour.workersAtHand()).toBe(0);
    expect(await labour.jobsUnderWay()).toBe(0);
    expect(await stateOf(page)).toBe('running');
    await setHidden(page, false);
    await isTheRunAndRests(page, labour);
    expect(await figure.getByRole('slider', { name: 'Generation' }).inputValue()).toBe(shown);
    await close();
  });

  // No driver hides a tab without a head: what a page hears and reads of it is all that there is.
  const setHidden = (page: Page, hidden: boolean) =>
    page.evaluate((isHidden) => {
      Object.defineProperty(document, 'hidden', { configurable: true, value: isHidden });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
});

describe('a slider', () => {
  it('that is spun for five hundred moves leaves no work and no memory behind', async () => {
    const { page, labour, figure, close } = await open('figures/tails/', {});
    await settles(page);
    const session = await page.context().newCDPSession(page);
    const slider = figure.getByRole('slider', { name: 'Synthetic fraction' });
    // Fifty moves that come to rest fill the cache of runs, which is as large as it may be then.
    for (let move = 0; move < 50; move++) {
      await slider.press('ArrowLeft');
      await settles(page);
    }
    await isTheRunAndRests(page, labour);
    const early = await memoryOf(session);
    await slider.evaluate(spun, 450);
    await isTheRunAndRests(page, labour);
    const late = await memoryOf(session);
    expect(late.heap / early.heap).toBeLessThan(1.1);
    expect(late.nodes / early.nodes).toBeLessThan(1.1);
    await close();
  }, 180_000);

  /** To and fro, as fast as the page can hear it, and never twice the same. */
  async function spun(slider: HTMLElement | SVGElement, moves: number): Promise<void> {
    const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
    for (let move = 1; move <= moves; move++) {
      value.set!.call(slider, String(500 + 500 * Math.sin(move / 9)));
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resume) => setTimeout(resume));
    }
  }

  async function memoryOf(session: CDPSession): Promise<{ heap: number; nodes: number }> {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
    const { nodes } = await session.send('Memory.getDOMCounters');
    return { heap: usedSize + backingStorageSize, nodes };
  }

  it('that is dragged while the phone is turned on its side stays under the thumb', async () => {
    const upright = { width: 390, height: 844 };
    const sideways = { width: 844, height: 390 };
    const { page, labour, figure, close } = await open('figures/tails/', {
      viewport: upright,
      hasTouch: true,
      isMobile: true,
    });
    await settles(page);
    const slider = figure.getByRole('slider', { name: 'Fresh-data rate' });
    await slider.scrollIntoViewIfNeeded();
    const session = await page.context().newCDPSession(page);
    const touch = async (type: 'touchStart' | 'touchMove', share: number) => {
      const { x, y, width, height } = (await slider.boundingBox())!;
      const touchPoints = [{ x: x + 12 + share * (width - 24), y: y + height / 2 }];
      await session.send('Input.dispatchTouchEvent', { type, touchPoints });
    };
    await touch('touchStart', 0);
    for (const share of [0.1, 0.2, 0.3]) await touch('touchMove', share);
    await page.setViewportSize(sideways);
    for (const share of [0.4, 0.5]) await touch('touchMove', share);
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await isTheRunAndRests(page, labour);
    expect((await scenarioOf(page)).fresh).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(844);
    await slider.press('Home');
    await expect.poll(async () => (await scenarioOf(page)).fresh).toBe(0);
    await close();
  });
});

it('a visit that meets none of it has no fault to report', async () => {
  const { page, faults, close } = await visit(browser(), `${inject('site')}${LONG}`, { viewport: DESK });
  await settles(page);
  await close();
  expect(faults).toEqual([]);
});
