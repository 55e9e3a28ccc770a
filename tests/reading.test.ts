import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { FORMATS } from '../src/article/format.ts';
import { measured } from '../src/article/measured.ts';
import { visit } from './chromium.ts';
import { inChromium } from './inChromium.ts';

const site = inject('site');
const DESK = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 360, height: 740 } };
const browser = inChromium();

async function reading(
  address: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const { page, faults, close } = await visit(browser(), site + address, options);
  try {
    await look(page);
    expect(faults).toEqual([]);
  } finally {
    await close();
  }
}

const topOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
const scenarioOf = async (page: Page, figure: string) =>
  JSON.parse((await page.locator(`#figure-${figure}`).getAttribute('data-scenario')) ?? '{}');

describe('the contents', () => {
  it('lead to every section, and say which one is being read', () =>
    reading('', DESK, async (page) => {
      const sections = await page.locator('.section').evaluateAll((all) => all.map(({ id }) => id));
      const contents = page.getByRole('navigation', { name: 'Contents' });
      expect(sections.length).toBe(9);
      for (const id of sections) {
        await contents.locator(`a[href="#${id}"]`).click();
        await expect.poll(() => topOf(page, `#${id}`)).toBeLessThan(120);
        await expect
          .poll(() => contents.locator('[aria-current]').getAttribute('href'), { timeout: 5000 })
          .toBe(`#${id}`);
      }
    }));

  it('open on a phone by key, and shut by Escape', () =>
    reading('', PHONE, async (page) => {
      const contents = page.getByRole('navigation', { name: 'Contents' });
      expect(await contents.isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Contents' }).press('Enter');
      expect(await contents.isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await contents.isVisible()).toBe(false);
    }));
});

describe('addresses in the page', () => {
  it('are each there once, and every link within the page leads to one', () =>
    reading('', DESK, async (page) => {
      const { twice, nowhere } = await page.evaluate(() => {
        const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
        return {
          twice: ids.filter((id, i) => ids.indexOf(id) !== i),
          nowhere: [...document.querySelectorAll('a[href^="#"]')]
            .map((link) => link.getAttribute('href') ?? '')
            .filter((href) => href !== '#top' && !ids.includes(href.slice(1))),
        };
      });
      expect(twice).toEqual([]);
      expect(nowhere).toEqual([]);
    }));

  it.each([DESK, PHONE])('of a step open the story at that step, at $viewport.width px', (screen) =>
    reading('#tails-step-2', screen, async (page) => {
      await page.locator('#figure-tails[data-state="settled"]').waitFor();
      await expect.poll(() => page.locator('[data-root="tails"]').getAttribute('data-step')).toBe('1');
      const shown = page.locator('#figure-tails').getByRole('slider', { name: 'Generation' });
      await expect.poll(() => shown.inputValue()).toBe('5');
      expect(await page.locator('#tails-step-2 h3').isVisible()).toBe(true);
      expect(await topOf(page, '#tails-step-2')).toBeLessThan(0.62 * screen.viewport.height);
    }),
  );
});

describe('the prose and its figure', () => {
  const fresh = 1 / 50;

  it('a number turned by key or typed sets the figure, and the sentence follows the run', () =>
    reading('#tails-open-it-a-crack', DESK, async (page) => {
      const turned = page.getByRole('spinbutton', { name: /One document/ });
      await turned.fill('50');
      await expect.poll(async () => (await scenarioOf(page, 'tails')).fresh).toBe(fresh);
      const followed = page.locator('output[data-follows="crack"]');
      const left = FORMATS.count(measured({ of: 'known', at: 40, set: { fresh } }));
      await expect.poll(() => followed.textContent()).toBe(left);
      await turned.press('ArrowUp');
      await expect.poll(async () => (await scenarioOf(page, 'tails')).fresh).toBe(1 / 51);
    }));

  it('a number is turned by dragging, and a press without a drag lets it be typed', () =>
    reading('#tails-open-it-a-crack', DESK, async (page) => {
      const turned = page.getByRole('spinbutton', { name: /One document/ });
      const { x, y, width, height } = (await turned.boundingBox())!;
      await page.mouse.move(x + width / 2, y + height / 2);
      await page.mouse.down();
      await page.mouse.move(x + width / 2 + 30, y + height / 2);
      await page.mouse.move(x + width / 2 + 60, y + height / 2);
      await page.mouse.up();
      expect(await turned.inputValue()).toBe('40');
      expect(await turned.evaluate((input) => input === document.activeElement)).toBe(false);
      await turned.click();
      expect(await turned.evaluate((input) => input === document.activeElement)).toBe(true);
    }));

  it('a term lights its marks by pointer and by key, and marks light their term', () =>
    reading('#tails-step-3', DESK, async (page) => {
      await page.locator('#figure-tails[data-state="settled"]').waitFor();
      const root = page.locator('[data-root="tails"]');
      const term = page.locator('#tails-step-3 .term[data-mark="junk"]');
      await term.hover();
      await expect.poll(() => root.getAttribute('data-lit')).toBe('junk');
      await page.mouse.move(5, 5);
      await expect.poll(() => root.getAttribute('data-lit')).toBeNull();
      await term.press('Enter');
      expect(await term.getAttribute('aria-pressed')).toBe('true');
      expect(await root.getAttribute('data-lit')).toBe('junk');
      await term.press('Enter');
      await term.blur();
      const panel = (await page.locator('#figure-tails .junk-panel rect').first().boundingBox())!;
      await page.mouse.move(panel.x + panel.width / 2, panel.y + panel.height / 2);
      await expect.poll(() => term.getAttribute('data-lit')).not.toBeNull();
    }));

  it('a claim of the ledger sets its figure in place', () =>
    reading('#believe', DESK, async (page) => {
      await page.locator('.ledger tr', { hasText: 'closed loop that replaces' }).getByText('Show it').click();
      await expect.poll(async () => (await scenarioOf(page, 'tails')).fresh).toBe(0.05);
      await expect.poll(() => topOf(page, '#figure-tails .figure-title')).toBeGreaterThan(-1);
      expect(await topOf(page, '#figure-tails .figure-chart')).toBeLessThan(900);
      await page.goBack();
      await expect.poll(() => topOf(page, '#believe').then(Math.abs)).toBeLessThan(900);
    }));

  it('a note leads on to its reference', () =>
    reading('', DESK, async (page) => {
      await page.getByRole('button', { name: 'Note: the result itself' }).click();
      await page.locator('#note-shumailov .cite').click();
      await expect.poll(() => topOf(page, '#ref-shumailov-2024')).toBeLessThan(900);
    }));
});

describe('sections that are far away', () => {
  const isLaidOut = (page: Page, selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }));
  /** Where an element is once nothing moves any more. */
  const restOf = async (page: Page, selector: string) => {
    const at = await topOf(page, selector);
    await page.waitForTimeout(400);
    return at === (await topOf(page, selector)) ? at : Number.NaN;
  };

  it('are laid out when the page has been scrolled', () =>
    reading('', DESK, async (page) => {
      expect(await isLaidOut(page, '#believe p')).toBe(false);
      await page.mouse.wheel(0, 100);
      await expect.poll(() => isLaidOut(page, '#believe p')).toBe(true);
    }));

  it.each(['reduce', 'no-preference'] as const)(
    'do not lead a jump astray, nor an address (motion: %s)',
    (reducedMotion) =>
      reading('', { ...DESK, reducedMotion }, async (page) => {
        const isThere = async () => {
          await expect.poll(() => restOf(page, '#market-step-2'), { timeout: 20_000 }).toBeGreaterThan(0);
          expect(await topOf(page, '#market-step-2')).toBeLessThan(450);
        };
        expect(await isLaidOut(page, '#market-step-2')).toBe(false);
        await page.locator('a[href="#market-step-2"]').evaluate((link: HTMLElement) => link.click());
        await isThere();
        await page.goto('about:blank');
        await page.goto(`${site}#market-step-2`);
        await isThere();
      }),
  );
});

describe('the place in the article', () => {
  it.each([
    ['a phone', { viewport: { width: 390, height: 844 } }],
    ['a desk', DESK],
  ])('is found again to a few lines on %s, also beside a figure', async (_, options) => {
    const { page, close } = await visit(browser(), site, options);
    await page.mouse.wheel(0, 100);
    await page.locator('#market-step-2').evaluate((step) => step.scrollIntoView({ behavior: 'instant' }));
    await page.waitForTimeout(1500);
    const left = await topOf(page, '#market-step-2');
    await page.goto('about:blank');
    await page.goto(site);
    await expect
      .poll(async () => Math.abs((await topOf(page, '#market-step-2')) - left), { timeout: 20_000 })
      .toBeLessThan(120);
    await close();
  });

  it('is where it was after a reload, though the address names another figure', async () => {
    const { page, close } = await visit(browser(), site, DESK);
    await page.goto(`${site}?figure=tails&f=0.1`);
    await page.locator('#figure-tails[data-state="settled"]').waitFor();
    await page.locator('#drift').evaluate((section) => section.scrollIntoView({ behavior: 'instant' }));
    await page.waitForTimeout(1500);
    const left = await topOf(page, '#drift');
    await page.reload();
    await expect.poll(async () => Math.abs((await topOf(page, '#drift')) - left)).toBeLessThan(120);
    await close();
  });

  it('is kept for whoever comes back, and gives way to an address', async () => {
    const { page, close } = await visit(browser(), site, DESK);
    await page.locator('#drift').evaluate((section) => section.scrollIntoView());
    await page.goto('about:blank');
    await page.goto(site);
    await expect.poll(() => topOf(page, '#drift').then(Math.abs)).toBeLessThan(60);
    await expect.poll(() => page.locator('.page-notice').textContent()).toContain('left off');
    await page.goto('about:blank');
    await page.goto(`${site}#loop`);
    await expect.poll(() => topOf(page, '#loop').then(Math.abs)).toBeLessThan(120);
    await close();
  });
});

describe('on small screens', () => {
  it('a phone on its side keeps room for reading beside the chart', () =>
    reading('#tails-step-2', { viewport: { width: 740, height: 360 } }, async (page) => {
      await page.locator('#figure-tails[data-state="settled"]').waitFor();
      const chart = (await page.locator('#figure-tails .figure-chart').boundingBox())!;
      const step = (await page.locator('#tails-step-2 p').first().boundingBox())!;
      expect(chart.height).toBeLessThan(0.7 * 360);
      expect(step.x + step.width).toBeLessThanOrEqual(chart.x);
    }));

  it('at 400 % nothing sticks and nothing overflows', () =>
    reading('#tails-step-2', { viewport: { width: 320, height: 256 } }, async (page) => {
      await page.locator('#figure-tails[data-state="settled"]').waitFor();
      const { sticky, overall } = await page.evaluate(() => ({
        sticky: [...document.querySelectorAll('.scrolly *')].filter(
          (element) => getComputedStyle(element).position === 'sticky',
        ).length,
        overall: document.documentElement.scrollWidth,
      }));
      expect(sticky).toBe(0);
      expect(overall).toBeLessThanOrEqual(320);
    }));
});

it('on paper every figure has its picture and its numbers, and no control', () =>
  reading('', DESK, async (page) => {
    await page.emulateMedia({ media: 'print' });
    for (const figure of await page.locator('figure[data-figure]').all()) {
      expect(await figure.locator('.figure-chart svg').first().isVisible()).toBe(true);
      expect(await figure.locator('.figure-numbers .figure-table').isVisible()).toBe(true);
    }
    for (const control of await page.locator('input, button:not(.set, .note-mark), select').all())
      expect(await control.isVisible(), await control.evaluate((element) => element.outerHTML)).toBe(false);
  }));
