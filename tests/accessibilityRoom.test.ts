import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type FigureId, figures } from '../src/figures/index.ts';
import { FEW, openAll, type Visit, visit, visitFigure } from './chromium.ts';
import { inChromium } from './inChromium.ts';

const site = inject('site');
const PHONE = { width: 360, height: 740 };
/** 1280 × 1024 at 400 %. */
const ZOOMED = { width: 320, height: 256 };
/** What WCAG 1.4.12 has readers ask for. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
const browser = inChromium();

/** Controls that a finger of 24 px cannot hit: runs in the page, and scrolls to each. */
function tooSmall(): readonly string[] {
  const controls = 'a[href], button, input, select, textarea, summary, [role="slider"], [role="button"]';
  return [...document.querySelectorAll<HTMLElement>(controls)].flatMap((element) => {
    // A link or a word that acts within a sentence has the sentence's size: the exception that WCAG makes.
    const isInline =
      getComputedStyle(element).display === 'inline' &&
      element.matches('p a, p .set, small a, td a, li a, cite a');
    const target = element.closest('label') ?? element;
    const { width, height } = target.getBoundingClientRect();
    if (isInline || width === 0 || !element.checkVisibility() || (width >= 24 && height >= 24)) return [];
    // A small one may reach beyond its box: what counts is where a finger hits it.
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = target.getBoundingClientRect();
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const isHit = [
      [-11.5, 0],
      [11.5, 0],
      [0, -11.5],
      [0, 11.5],
    ].every(([dx, dy]) => target.contains(document.elementFromPoint(x + dx!, y + dy!)));
    const name = element.getAttribute('aria-label') ?? element.textContent;
    return isHit ? [] : [`${element.tagName} ${element.className} "${name}" ${width} × ${height}`];
  });
}

/** A style of the reader's own, as an extension of the browser gives it: the page's policy has no say in that. */
function dressed(style: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
}

/** Words that have left the window, or the box that cuts them off: runs in the page. */
function lost(): readonly string[] {
  const { scrollWidth } = document.documentElement;
  const wide = scrollWidth > innerWidth ? [`the page is ${scrollWidth} px wide`] : [];
  const isWritten = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  const isForEars = (element: Element) => element.clientWidth <= 1 || element.clientHeight <= 1;
  const scrolls = (element: Element): boolean => {
    const box = element.closest(
      '.wide-table, .formula, .tabs-list, .presets-row, .actions, .save-row, math, svg',
    );
    return box !== null;
  };
  const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
    if (!element.checkVisibility() || scrolls(element)) return false;
    const { overflowX, overflowY, clipPath } = getComputedStyle(element);
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const isCut =
      (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (hides(overflowY) && element.scrollHeight > element.clientHeight + 1);
    if (clipPath !== 'none' || isForEars(element)) return false;
    const { right, left } = element.getBoundingClientRect();
    return isWritten(element) && (isCut || right > innerWidth + 1 || left < -1);
  });
  return [
    ...wide,
    ...cut.map((element) => `${element.tagName} ${element.className}: ${element.textContent}`),
  ];
}

/** What comes after the steps and something else lies over: runs in the page, and scrolls to each. */
function covered(): readonly string[] {
  const after = '.scrolly :is(.figure-more :is(label, button, summary), figcaption, .figure-strip svg)';
  return [...document.querySelectorAll<HTMLElement>(after)]
    .filter((element) => element.checkVisibility())
    .flatMap((element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return element.closest('.figure-more, figcaption, .figure-strip')?.contains(hit)
        ? []
        : [`“${element.textContent}” lies below ${hit?.outerHTML.slice(0, 80)}`];
    });
}

describe.each(Object.keys(figures) as FigureId[])('%s, with all that opens open', (id) => {
  let here: Visit;
  let page: Page;

  beforeAll(async () => {
    const opened = await visitFigure(browser(), site, `${id}/?bogus=1&${FEW}`, { viewport: PHONE });
    here = opened;
    page = opened.page;
    await openAll(opened.figure);
  });

  afterAll(() => here.close());

  it('has no control smaller than 24 by 24 px on a phone', async () => {
    expect(await page.evaluate(tooSmall)).toEqual([]);
  });

  it('loses no word on a phone, nor at 400 %', async () => {
    expect(await page.evaluate(lost)).toEqual([]);
    await page.setViewportSize(ZOOMED);
    await expect.poll(() => page.evaluate(lost)).toEqual([]); // charts are drawn anew for their room
  });

  it('loses no word where a reader asks for more space between letters, words and lines', async () => {
    await page.evaluate(dressed, SPACED);
    for (const size of [PHONE, { width: 1280, height: 900 }]) {
      await page.setViewportSize(size);
      await expect.poll(() => page.evaluate(lost)).toEqual([]);
    }
  });
});

describe('the article', () => {
  let here: Visit;

  beforeAll(async () => {
    here = await visit(browser(), site, { viewport: PHONE });
  });

  afterAll(() => here.close());

  it('has no control smaller than 24 by 24 px on a phone', async () => {
    expect(await here.page.evaluate(tooSmall)).toEqual([]);
  });

  it('loses no word on a phone, at 400 %, or with more space between letters, words and lines', async () => {
    expect(await here.page.evaluate(lost)).toEqual([]);
    await here.page.setViewportSize(ZOOMED);
    await expect.poll(() => here.page.evaluate(lost)).toEqual([]);
    await here.page.evaluate(dressed, SPACED);
    for (const size of [PHONE, { width: 1280, height: 900 }]) {
      await here.page.setViewportSize(size);
      await expect.poll(() => here.page.evaluate(lost)).toEqual([]);
    }
  });

  it('has nothing over what comes after the steps, on a phone on its side', async () => {
    await here.page.setViewportSize({ width: PHONE.height, height: PHONE.width });
    expect(await here.page.evaluate(covered)).toEqual([]);
  });
});
