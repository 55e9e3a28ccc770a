import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { digest } from '../src/sim/digest.ts';
import { parseScenario } from '../src/sim/parseScenario.ts';
import { run } from '../src/sim/run.ts';
import { type Visit, visit } from './chromium.ts';
import { inChromium } from './inChromium.ts';

const browser = inChromium();
let here: Visit;
let page: Page;
let figure: Locator;

afterEach(() => here.close());

async function open(options: BrowserContextOptions = {}): Promise<void> {
  here = await visit(browser(), inject('site'), { viewport: { width: 1280, height: 900 }, ...options });
  await arrive();
}

async function arrive(): Promise<void> {
  page = here.page;
  figure = page.locator('#figure-guess');
  await figure.scrollIntoViewIfNeeded();
  await settled();
}

const settled = () => page.locator('#figure-guess[data-state="settled"]').waitFor();
const stage = () => figure.locator('.guess-board').getAttribute('data-stage');
const surface = () => figure.getByRole('slider', { name: 'Your guess' });
const button = (name: string) => figure.getByRole('button', { name, exact: true });
const plain = (text: string | null) => (text ?? '').replaceAll('\u00A0', ' ');
const words = async () => plain(await figure.locator('.guess-words').textContent());
const names = async () => {
  const drawn = figure.locator('.prediction-name, .prediction-name-guess').filter({ visible: true });
  return (await drawn.allTextContents()).map(plain);
};

/** A straight stroke from the first model to this share, seen from the top, at the last. */
async function drawTo(depth: number): Promise<void> {
  await surface().scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await surface().boundingBox())!;
  const rim = 14;
  await page.mouse.move(x + rim, y + rim);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + rim + (depth / 2) * (height - 2 * rim));
  await page.mouse.move(x + width - rim, y + rim + depth * (height - 2 * rim));
  await page.mouse.up();
}

describe('a guess', () => {
  it('is drawn by mouse, held against the three runs, and its distance is said in words', async () => {
    await open();
    expect(await stage()).toBe('drawing');
    expect(await names()).toEqual([]);
    await drawTo(0.6);
    await button('Hold it against the runs').click();
    expect((await names()).map((name) => name.replace(/ \d+ %$/, ''))).toEqual([
      'closed loop',
      '5 % fresh',
      'all kept',
      'your guess',
    ]);
    expect(await words()).toMatch(/You expected (39|40|41) %; the closed loop ends with \d+ %/);
    expect(await words()).toContain('Forgetting was faster than you thought');
    expect(here.faults).toEqual([]);
  });

  it('is drawn by keyboard, a point a press, and spoken at each', async () => {
    await open();
    await surface().focus();
    await surface().press('ArrowRight');
    await surface().press('ArrowDown');
    expect(plain(await surface().getAttribute('aria-valuetext'))).toBe('generation 5: 95 % still known');
    await surface().press('End');
    for (let press = 0; press < 9; press++) await surface().press('ArrowDown');
    await button('Hold it against the runs').press('Enter');
    expect(await words()).toContain('You expected 50 %');
  });

  it('can be one number', async () => {
    await open();
    await figure.getByLabel(/Your guess for generation 40/).fill('25');
    await button('Hold it against the runs').click();
    expect(await words()).toContain('You expected 25 %');
  });

  it('can be skipped, and then claims no expectation', async () => {
    await open();
    expect(await figure.locator('.prediction-invitation').count()).toBe(1);
    await button('Show me').click();
    expect(await names()).toHaveLength(3);
    expect(await figure.locator('.prediction-invitation').count()).toBe(0);
    expect(await words()).toMatch(/all that the first model knew, the closed loop ends with \d+ %/);
  });

  it('keeps the runs, their numbers and the presets to itself while it is being drawn', async () => {
    await open();
    for (const part of ['.figure-strip', '.figure-numbers', '.spreading', '.presets'])
      expect(await figure.locator(part).first().isVisible()).toBe(false);
    await button('Show me').click();
    for (const part of ['.figure-strip', '.presets'])
      expect(await figure.locator(part).first().isVisible()).toBe(true);
  });

  it('is kept on the device, until it is drawn again', async () => {
    await open();
    await drawTo(0.3);
    await button('Hold it against the runs').click();
    const said = await words();
    await page.reload();
    await arrive();
    await expect.poll(stage).toBe('revealed');
    expect(await words()).toBe(said);
    await button('Draw again').click();
    await page.reload();
    await arrive();
    await expect.poll(stage).toBe('drawing');
  });

  it('needs no storage', async () => {
    await open({ serviceWorkers: 'block' });
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
    );
    await page.reload();
    await arrive();
    await drawTo(0.5);
    await button('Hold it against the runs').click();
    expect(await words()).toContain('You expected');
    await button('Draw again').click();
    expect(await stage()).toBe('drawing');
    expect(here.faults.filter((fault) => fault.startsWith('error'))).toEqual([]);
  });
});

describe('the figure of the guess', () => {
  it('adds the reader’s own setting to the runs, and paints what Node computes', async () => {
    await open();
    await button('Show me').click();
    await figure.getByRole('slider', { name: 'Fresh-data rate', exact: true }).press('ArrowRight');
    await expect.poll(names).toContainEqual(expect.stringMatching(/^your setting/));
    await settled();
    const scenario = parseScenario(JSON.parse((await figure.getAttribute('data-scenario')) ?? '{}'));
    expect(scenario.fresh).toBeGreaterThan(0);
    expect(await figure.getAttribute('data-digest')).toBe(digest(run(scenario)));
  });

  it('shows the three runs to whoever has no script', async () => {
    here = await visit(browser(), inject('site'), { javaScriptEnabled: false });
    figure = here.page.locator('#figure-guess');
    expect(await names()).toHaveLength(3);
    expect(await words()).toContain('the closed loop ends with');
  });

  it('lets its documents flow, and holds them still when asked, or where less motion is wanted', async () => {
    const placed = () => figure.locator('.loop-document.loop-synthetic').getAttribute('d');
    await open({ reducedMotion: 'no-preference' });
    await figure.locator('.guess-loop .loop').scrollIntoViewIfNeeded();
    const before = await placed();
    await expect.poll(placed).not.toBe(before);
    await button('Hold the documents still').click();
    const held = await placed();
    await page.waitForTimeout(300);
    expect(await placed()).toBe(held);
    await here.close();

    await open({ reducedMotion: 'reduce' });
    const resting = await placed();
    await page.waitForTimeout(300);
    expect(await placed()).toBe(resting);
  });
});
