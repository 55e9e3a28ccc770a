import fc from 'fast-check';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import type { FigureId } from '../src/figures/index.ts';
import { hostileText } from '../src/sim/anyHostile.test.support.ts';
import { parseScenario } from '../src/sim/parseScenario.ts';
import { FIELDS } from '../src/sim/scenario.ts';
import { host } from './host.ts';
import { inChromium } from './inChromium.ts';
import type { Site } from './site.ts';

const site = inject('site');
/** One that is drawn on, one with dials, one of several worlds, one with a map: the rest share their door with these. */
const IDS: readonly FigureId[] = ['guess', 'market', 'archive', 'atlas'];
const NAMES = ['s', 'f', 'k', 'gen', 'view', 'world', 'figure', 'theme', ...Object.keys(FIELDS.market)];

/** The same texts each time, the huge ones among them. */
const texts = (many: number, seed: number) => [
  ...fc.sample(hostileText, { numRuns: many, seed }),
  '<img src=x onerror=alert(1)>'.repeat(4000),
  `${'1'.repeat(100_000)}x`,
];

/** A query that no server sees: long ones would be refused on the way. Every other one is put together without any encoding. */
function queries(many: number, seed: number): string[] {
  const values = texts(many * 30, seed);
  return Array.from({ length: many }, (_, q) => {
    const pairs = values
      .filter((_, i) => i % many === q)
      .map(
        (text, i) => [i % 5 === 0 ? text.slice(0, 200) : NAMES[i % NAMES.length]!, text] as [string, string],
      );
    return q % 2 === 0
      ? `?${new URLSearchParams(pairs)}`
      : `?${pairs.map(([name, text]) => `${name}=${text.replaceAll('#', '%23')}`).join('&')}`;
  });
}

const browser = inChromium();
let context: BrowserContext;
let page: Page;
let faults: string[];
let open: Site | undefined;

beforeEach(async () => {
  context = await browser().newContext({ reducedMotion: 'reduce', viewport: { width: 760, height: 900 } });
  page = await context.newPage();
  faults = [];
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message.slice(0, 300)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text().slice(0, 300)}`);
  });
});

afterEach(async () => {
  await context.close();
  await open?.close();
  open = undefined;
});

/** Opens a page of the site whose address has a query that nobody but its scripts sees. */
async function goWith(path: string, query: string): Promise<void> {
  await page.addInitScript((search) => {
    // Written out as an address bar would: where an address has line breaks, Chromium loads nothing by it.
    if (window === window.top) history.replaceState(null, '', new URL(search, location.href).href);
  }, query);
  await page.goto(site + path);
}

/** What markup from outside would leave in a page, were it taken for markup. */
const strangers = (place: Page | Frame): Promise<string[]> =>
  place.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(
        (element) =>
          [...element.attributes].some(
            ({ name, value }) =>
              /^on/i.test(name) ||
              (/^(href|src|action)$/.test(name) && /^\s*(javascript|data:text)/i.test(value)),
          ) ||
          (element instanceof HTMLImageElement && element.getAttribute('src') === 'x') ||
          (element instanceof HTMLScriptElement && element.textContent.includes('alert(1)')),
      )
      .map((element) => element.outerHTML.slice(0, 200)),
  );

/** The figure is alive, at something that can be run, and what it says of the rest is words alone, none too long. */
async function figureIsSound(place: Page | Frame, id: FigureId): Promise<readonly string[]> {
  const figure = place.locator(`figure[data-figure="${id}"]`);
  await expect.poll(() => figure.getAttribute('data-state'), { timeout: 30_000 }).not.toBe('static');
  const scenario = JSON.parse((await figure.getAttribute('data-scenario')) ?? '');
  expect(parseScenario(scenario)).toEqual(scenario);
  expect(await figure.locator('.figure-notices :not(p)').count()).toBe(0);
  const notices = await figure.locator('.figure-notices p').allTextContents();
  expect(Math.max(0, ...notices.map(({ length }) => length))).toBeLessThan(900);
  expect(await strangers(place)).toEqual([]);
  return notices;
}

describe('hostile links', () => {
  const asked = queries(IDS.length, 1);

  it.each(IDS.map((id, i) => ({ id, query: asked[i]! })))(
    'leave the page of $id alive, with words alone of what was left out',
    async ({ id, query }) => {
      await goWith(`figures/${id}/`, query);
      expect((await figureIsSound(page, id)).length).toBeGreaterThan(5);
      expect(faults).toEqual([]);
    },
  );

  it('leave every word of the article, and say which figure is not here', async () => {
    await page.goto(site);
    const words = () =>
      page
        .locator('.prose p:not(figure p)')
        .evaluateAll((all) => all.map((each) => each.textContent.length).join());
    const before = await words();
    expect(before.length).toBeGreaterThan(100);
    for (const figure of ['<img src=x onerror=alert(1)>', '\u202e"><svg/onload=alert(1)>']) {
      await goWith('', `?figure=${encodeURIComponent(figure)}&${queries(1, 2)[0]!.slice(1)}`);
      const notice = page.locator('.page-notice');
      await expect.poll(() => notice.textContent()).toContain('which is not here');
      expect(await notice.locator('*').count()).toBe(0);
      expect(await notice.textContent()).not.toMatch(/\p{C}/u);
      expect(await words()).toBe(before);
      expect(await strangers(page)).toEqual([]);
    }
    expect(faults).toEqual([]);
  });
});

describe('hostile storage', () => {
  it.each([
    { what: 'markup', kept: '<img src=x onerror=alert(1)>' },
    { what: 'a nest without end', kept: '['.repeat(100_000) },
    { what: 'a place out of reach', kept: '{"id":"__proto__","below":1e999}' },
  ])('leaves the article as it is for whoever comes first: $what', async ({ kept }) => {
    await page.addInitScript((value) => {
      for (const key of ['theme', 'place', 'guess']) localStorage.setItem(`open-loop:${key}`, value);
    }, kept);
    await page.goto(site);
    expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.locator('#figure-guess').scrollIntoViewIfNeeded();
    await figureIsSound(page, 'guess');
    expect(faults).toEqual([]);
  });
});

describe('hostile messages', () => {
  it('leave an embed alive, and the next good one is obeyed', async () => {
    open = await host({
      body: `<iframe src="${site}embed/tails/" sandbox="allow-scripts" width="700" height="1300"></iframe>`,
    });
    await page.goto(open.url);
    const frame = (await (await page.locator('iframe').elementHandle())!.contentFrame())!;
    await expect
      .poll(() => frame.locator('figure').getAttribute('data-state'), { timeout: 30_000 })
      .toBe('settled');
    await page.evaluate(
      ({ names, values }) => {
        const target = document.querySelector('iframe')!.contentWindow!;
        const ring: Record<string, unknown> = {};
        ring['fresh'] = ring;
        const odd: unknown[] = [
          ring,
          10n ** 50n,
          new Map([['fresh', 1]]),
          new Date(Number.NaN),
          [[[]]],
          null,
          Number.NaN,
          new Error('<b>'),
          /x/,
        ];
        const send = (message: unknown) => target.postMessage(message, '*');
        for (const [i, value] of [...values, ...odd].entries()) {
          const scenario = Object.fromEntries([
            [names[i % names.length], value],
            ['__proto__', value],
            ['seed', value],
          ]);
          send({ type: 'open-loop:set', scenario, theme: value });
          send({ type: 'open-loop:set', scenario: value });
          send({ type: value, scenario });
          send(value);
        }
      },
      { names: NAMES, values: texts(80, 3) },
    );
    await figureIsSound(frame, 'tails');
    await page.evaluate(() =>
      document
        .querySelector('iframe')!
        .contentWindow!.postMessage({ type: 'open-loop:set', scenario: { f: 0.3 }, theme: 'dark' }, '*'),
    );
    await expect
      .poll(async () => JSON.parse((await frame.locator('figure').getAttribute('data-scenario'))!).fresh)
      .toBe(0.3);
    expect(await frame.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(faults).toEqual([]);
  });

  it('and attributes leave the element framing embeds of the site alone, at a height of theirs', async () => {
    open = await host({ body: `<script src="${site}embed.js"></script>` });
    await page.goto(open.url);
    await page.evaluate(
      (values) => {
        for (const value of values.filter(({ length }) => length < 5000)) {
          const element = document.createElement('open-loop-figure');
          element.setAttribute('figure', value);
          element.setAttribute('f', value);
          element.setAttribute('theme', value);
          element.title = value;
          document.body.append(element);
          postMessage({ type: 'open-loop:height', height: value }, '*');
        }
      },
      ['..', '.', '__proto__', 'a/../../b', '\ud800', ...texts(60, 4)],
    );
    const framed = await page.evaluate(() =>
      [...document.querySelectorAll('open-loop-figure')].map((element) => {
        const frame = element.shadowRoot!.querySelector('iframe')!;
        return { src: frame.getAttribute('src'), height: frame.style.height };
      }),
    );
    expect(framed.length).toBeGreaterThan(50);
    for (const { src, height } of framed) {
      expect(height).toMatch(/^\d+px$/);
      if (src !== null) expect(new URL(src).pathname).toMatch(/^\/some\/folder\/embed\/[a-z\d-]+\/$/i);
    }
    expect(await strangers(page)).toEqual([]);
    expect(faults.filter((fault) => !fault.startsWith('console: Failed to load resource'))).toEqual([]);
  });
});
