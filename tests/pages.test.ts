import { readdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type FigureId, figures } from '../src/figures/index.ts';
import { siteUrl } from '../src/page/site.ts';
import { type Visit, visit } from './chromium.ts';
import { inChromium } from './inChromium.ts';

const IDS = Object.keys(figures) as FigureId[];

const browser = inChromium();

/** The site says whole addresses of where it will stand; here it stands elsewhere. */
const here = (address: string | null) => {
  expect(address).toMatch(new RegExp(`^${siteUrl()}`));
  return inject('site') + address!.slice(siteUrl().length);
};

/** @returns width and height of a PNG */
async function sizeOf(address: string): Promise<readonly number[]> {
  const response = await fetch(address);
  expect([address, response.status]).toEqual([address, 200]);
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const meta = (page: Page, name: string) =>
  page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content');

describe.each(IDS)('the page of %s', (id) => {
  let seen: Visit;
  let page: Page;
  beforeAll(async () => {
    seen = await visit(browser(), `${inject('site')}figures/${id}/?f=0.07`, { colorScheme: 'light' });
    page = seen.page;
  });
  afterAll(() => seen.close());

  it('opens its figure, alive, in the state that its address asks for', async () => {
    const figure = page.locator('figure[data-figure]');
    await expect.poll(() => figure.getAttribute('data-state'), { timeout: 30_000 }).toBe('settled');
    expect(await figure.getAttribute('data-figure')).toBe(id);
    expect(JSON.parse((await figure.getAttribute('data-scenario')) ?? '{}')).toMatchObject({ fresh: 0.07 });
    expect(await page.title()).toContain(figures[id].title);
    expect(seen.faults).toEqual([]);
  });

  it('has a picture for networks, of the size that it says', async () => {
    expect(await sizeOf(here(await meta(page, 'og:image')))).toEqual([1200, 630]);
    expect(await meta(page, 'og:image:width')).toBe('1200');
    expect(await meta(page, 'twitter:card')).toBe('summary_large_image');
    expect(here(await meta(page, 'og:url'))).toBe(`${inject('site')}figures/${id}/`);
  });

  it('leads to its section of the article', async () => {
    const section = await page.locator('.figure-page-from a').evaluate((a: HTMLAnchorElement) => a.href);
    const article = await (await fetch(section)).text();
    expect(section.startsWith(`${inject('site')}#`)).toBe(true);
    expect(article).toContain(`id="${new URL(section).hash.slice(1)}"`);
  });

  it('announces an oEmbed answer that has what the specification requires', async () => {
    const address = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
    const answer = await (await fetch(here(address))).json();
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      html: expect.stringContaining(`/embed/${id}/`),
      width: expect.any(Number),
      height: expect.any(Number),
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    expect(await sizeOf(here(answer.thumbnail_url))).toEqual([1200, 630]);
  });

  it('offers still pictures that need nothing else: an SVG, and the same as a PNG of twice its size', async () => {
    const [svg, png] = await Promise.all(
      ['SVG', 'PNG'].map((name) =>
        page.getByRole('link', { name, exact: true }).evaluate((a: HTMLAnchorElement) => a.href),
      ),
    );
    const text = await (await fetch(svg!)).text();
    expect(text).not.toMatch(/var\(|light-dark\(|color-mix\(|calc\(|class=|url\((?!#|data:)/);
    // Not in the page, whose policy lets nothing be made of text.
    const blank = await page.context().newPage();
    const drawn = await blank.evaluate((xml) => {
      const { documentElement } = new DOMParser().parseFromString(xml, 'image/svg+xml');
      return {
        name: documentElement.nodeName,
        size: ['width', 'height'].map((side) => Number(documentElement.getAttribute(side))),
        marks: documentElement.querySelectorAll('path, circle, rect, text').length,
      };
    }, text);
    await blank.close();
    expect(drawn.name).toBe('svg');
    expect(drawn.marks).toBeGreaterThan(20);
    expect(await sizeOf(png!)).toEqual(drawn.size.map((side) => 2 * side));
  });
});

// The figures themselves are tried in the article. Here: one of each build of the frame.
describe.each(['guess', 'archive', 'market'] as const)('on the page of %s', (id) => {
  it.each(['light', 'dark'] as const)('axe finds nothing in the %s theme', async (colorScheme) => {
    const { page, close } = await visit(browser(), `${inject('site')}figures/${id}/`, { colorScheme });
    await page.waitForSelector('[data-state="settled"]');
    const { violations } = await new AxeBuilder({ page }).analyze();
    await close();
    expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe('the site', () => {
  it('says of the article what it is, and how it looks', async () => {
    const { page, close } = await visit(browser(), inject('site'));
    expect(here(await page.locator('link[rel="canonical"]').getAttribute('href'))).toBe(inject('site'));
    expect(await sizeOf(here(await meta(page, 'og:image')))).toEqual([1200, 630]);
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '{}');
    expect(data).toMatchObject({ '@type': 'ScholarlyArticle', headline: expect.any(String) });
    expect(data.citation.length).toBeGreaterThan(10);
    await close();
  });

  it('lists every page in its sitemap, and names the sitemap to robots', async () => {
    const robots = await (await fetch(`${inject('site')}robots.txt`)).text();
    const sitemap = await (await fetch(here(/^Sitemap: (.*)$/m.exec(robots)?.[1] ?? null))).text();
    const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) =>
      address!.slice(siteUrl().length),
    );
    // Embeds are no pages of their own.
    const built = readdirSync('dist-test', { recursive: true, encoding: 'utf8' })
      .filter((path) => /(^|\/)index\.html$/.test(path) && !path.startsWith('embed/'))
      .map((path) => path.replace(/index\.html$/, ''));
    expect(listed.toSorted()).toEqual(built.toSorted());
  });

  it('keeps the reader’s place in the article, whichever figure’s page is opened meanwhile', async () => {
    const { page, close } = await visit(browser(), `${inject('site')}figures/drift/`);
    const place = JSON.stringify({ id: 'drift', below: 9 });
    await page.evaluate((json) => localStorage.setItem('open-loop:place', json), place);
    await page.goto(`${inject('site')}figures/loop/`);
    expect(await page.evaluate(() => localStorage.getItem('open-loop:place'))).toBe(place);
    await close();
  });

  it('has a feed', async () => {
    const { page, close } = await visit(browser(), inject('site'));
    const feed = here(await page.locator('link[type="application/atom+xml"]').getAttribute('href'));
    expect(await (await fetch(feed)).text()).toMatch(
      /^<\?xml.*<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"/s,
    );
    await close();
  });
});
