import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { type FigureId, figures } from '../src/figures/index.ts';
import { FEW, type Visit, visit, visitFigure } from './chromium.ts';
import { inChromium } from './inChromium.ts';

const site = inject('site');
const browser = inChromium();
let here: Visit;
let page: Page;
let figure: Locator;

async function open(id: FigureId, width = 1280): Promise<void> {
  const opened = await visitFigure(browser(), site, `${id}/?${FEW}`, { viewport: { width, height: 900 } });
  here = opened;
  ({ page, figure } = opened);
}

/** Where the focus is: what it is on, and whether that can be seen. */
interface Stop {
  readonly html: string;
  /** Of the page's stops, in the order of the document. */
  readonly place: number;
  readonly isSeen: boolean;
  /** A slider's outline is that of its thumb, of which a page is told nothing. */
  readonly isSlider: boolean;
}

/** Runs in the page. Numbers whatever can be tabbed to, and looks at what is. */
function stopNow(): Stop | undefined {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')];
  const outlined = (style: CSSStyleDeclaration) =>
    style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
  // Some hand their outline on: a probe to its plot, a theme to its word.
  const carriers = [element, element.closest('.plot'), element.nextElementSibling];
  const isOutlined = carriers.some((carrier) => carrier && outlined(getComputedStyle(carrier)));
  const isSlider = element.matches(':is(.slider, .transport) input[type="range"]');
  const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
  const isInView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  return {
    html: element.outerHTML.slice(0, 160),
    place: all.indexOf(element),
    isSeen: (isOutlined || isSlider) && isInView && width > 1 && height > 1,
    isSlider,
  };
}

/** Whether the focus has stayed where it was when this was last asked: runs in the page. */
function isSameAsBefore(): boolean {
  const stops = globalThis as { stopBefore?: Element | null };
  const isSame = stops.stopBefore === document.activeElement;
  stops.stopBefore = document.activeElement;
  return isSame;
}

/** Whether the thumb of the slider that has the focus looks otherwise without it. */
async function isThumbSeen(): Promise<boolean> {
  const slider = page.locator(':focus');
  const picture = async () => (await slider.screenshot()).toString('base64');
  const focused = await picture();
  const handle = await slider.elementHandle();
  await handle!.evaluate((element) => (element as HTMLElement).blur());
  const blurred = await (await handle!.screenshot()).toString('base64');
  await handle!.evaluate((element) => (element as HTMLElement).focus());
  return focused !== blurred;
}

describe.each(Object.keys(figures) as FigureId[])('by keyboard, %s', (id) => {
  beforeAll(() => open(id));
  afterAll(() => here.close());

  it('is walked through stop by stop, each of them seen, in the order of the page, and left at its end', async () => {
    await figure.locator('details').evaluateAll((all) => {
      for (const each of all) (each as HTMLDetailsElement).open = true;
    });
    await figure.getByRole('button', { name: 'Play as sound' }).waitFor();
    const stops: Stop[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(stopNow);
      if (!stop || stops.length > 150) break;
      stops.push(stop.isSlider ? { ...stop, isSeen: stop.isSeen && (await isThumbSeen()) } : stop);
    }
    expect(stops.length).toBeGreaterThan(15);
    expect(stops.length).toBeLessThan(150); // it ends: nothing keeps the focus
    expect(stops.filter(({ isSeen }) => !isSeen).map(({ html }) => html)).toEqual([]);
    const places = stops.map(({ place }) => place);
    expect([...places].sort((one, other) => one - other)).toEqual(places);
    expect(new Set(places).size).toBe(places.length);
  });

  it('has sliders that arrows, page, home and end move, and that say so in words', async () => {
    const sliders = figure.locator('.figure-controls input[type="range"], .dials input[type="range"]');
    const many = await sliders.count();
    expect(many).toBeGreaterThanOrEqual(4);
    for (let i = 0; i < many; i++) {
      const slider = sliders.nth(i);
      if (!(await slider.isVisible())) continue;
      await slider.focus();
      const values: number[] = [];
      const words: string[] = [];
      for (const key of ['Home', 'ArrowRight', 'PageUp', 'End', 'ArrowLeft', 'PageDown', 'Home']) {
        await page.keyboard.press(key);
        const [value, said] = await slider.evaluate(
          (input: HTMLInputElement) => [input.valueAsNumber, input.ariaValueText ?? ''] as const,
        );
        values.push(value);
        words.push(said);
      }
      const [home, right, pageUp, end, left, pageDown, again] = values;
      expect(right).toBeGreaterThan(home!);
      expect(pageUp! - right!).toBeGreaterThanOrEqual(right! - home!);
      expect(end).toBeGreaterThanOrEqual(pageUp!);
      expect([left! < end!, pageDown! < left!, again]).toEqual([true, true, home]);
      expect(words[3]).not.toBe(words[0]);
      for (const said of words) expect(said).toMatch(/[a-z]{2}/);
    }
  });
});

describe('the focus', () => {
  afterEach(() => here.close());

  it('stays within an open dialog, and returns from it to the button that opened it', async () => {
    await open('tails');
    await figure.getByText('Save and share').click();
    const opener = figure.getByRole('button', { name: 'Embed' });
    await opener.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    const isWithin = () =>
      page.evaluate(() => {
        const { activeElement } = document;
        return activeElement === document.body || activeElement?.closest('dialog') !== null;
      });
    for (let i = 0; i < 30; i++) {
      await page.keyboard.press('Tab');
      expect(await isWithin()).toBe(true);
    }
    await dialog.getByRole('button', { name: 'Close' }).press('Enter');
    await expect.poll(() => dialog.count()).toBe(0);
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
    await opener.press('Enter');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('is not lost when the button under it does its work', async () => {
    await open('tails');
    await figure.getByText('Listen', { exact: true }).press('Enter');
    await figure.getByRole('button', { name: 'Play as sound' }).press('Enter');
    await figure.getByRole('button', { name: 'Stop' }).waitFor();
    await page.keyboard.press('Enter');
    const back = figure.getByRole('button', { name: 'Play as sound' });
    await back.waitFor();
    expect(await back.evaluate((button) => button === document.activeElement)).toBe(true);
  });
});

it('in the whole article every stop is seen, and none keeps the focus', async () => {
  here = await visit(browser(), site, { viewport: { width: 1280, height: 900 } });
  page = here.page;
  const unseen: string[] = [];
  let last = -1;
  for (let i = 0; i < 1000; i++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(stopNow);
    if (!stop) break;
    if (!stop.isSeen) unseen.push(stop.html);
    // Figures that come alive bring stops of their own, so places may shift: the element itself tells.
    expect(await page.evaluate(isSameAsBefore), stop.html).toBe(false);
    last = stop.place;
  }
  await here.close();
  expect(last).toBeGreaterThan(300);
  expect(unseen).toEqual([]);
}, 120_000);
