import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { library } from '../src/cli/library.ts';
import type { FigureDefinition } from '../src/figures/definition.ts';
import { type FigureId, figures } from '../src/figures/index.ts';
import { digest } from '../src/sim/digest.ts';
import { parseScenario } from '../src/sim/parseScenario.ts';
import { run } from '../src/sim/run.ts';
import { firstAlive, visit } from './chromium.ts';
import { HOSTS } from './headers.ts';
import { host } from './host.ts';
import { inChromium } from './inChromium.ts';
import { refused, watchPolicy } from './refused.ts';

const SITE = 'dist-test';
const site = inject('site');
const IDS = Object.keys(figures) as FigureId[];
const files = readdirSync(SITE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(SITE.length + 1));
/** Pages as they are asked for, by their folders. */
const pages = files
  .filter((path) => /(^|\/)index\.html$/.test(path))
  .map((path) => path.slice(0, -'index.html'.length));
const hosts = Object.entries(HOSTS).map(
  ([name, read]) => [name, read(readFileSync(`${SITE}/${name}`, 'utf8'))] as const,
);
const [, headersOf] = hosts[0]!;
const policyOf = (path: string) => headersOf(path)['Content-Security-Policy'];

const browser = inChromium();

describe('what static hosts are told', () => {
  it.each(hosts.slice(1))('%s says of every file and page what _headers says', (_, saidOf) => {
    for (const path of [...files, ...pages]) expect([path, saidOf(path)]).toEqual([path, headersOf(path)]);
  });

  it('is said of every file, and of every page with a policy that its meta tag repeats', () => {
    for (const path of files) expect(headersOf(path)).toMatchObject({ 'X-Content-Type-Options': 'nosniff' });
    expect(pages.length).toBe(1 + 2 * IDS.length);
    for (const page of pages) {
      const html = readFileSync(`${SITE}/${page}index.html`, 'utf8');
      const head =
        /^<!doctype html>\s*(?:<!--.*?-->\s*)?<html[^>]*>\s*<head>\s*<meta charset="utf-8"\s*\/?>\s*<meta http-equiv="Content-Security-Policy" content="([^"]*)">/s;
      const [, meta] = head.exec(html) ?? [];
      expect([page, policyOf(page)?.replace("; frame-ancestors 'none'", '')]).toEqual([page, meta]);
      expect(policyOf(`${page}index.html`)).toBe(policyOf(page));
      expect(policyOf(page)?.includes('frame-ancestors')).toBe(!page.startsWith('embed/'));
      expect(meta).toMatch(/^default-src 'none';/);
      expect(meta).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|https?:\/\/(?!localhost:4173\/)|\*/);
    }
  });

  it('keeps for ever what has its contents in its name, and asks again for what has not', () => {
    const keeping = (path: string) => headersOf(path)['Cache-Control'];
    for (const path of files.filter((path) => path.startsWith('assets/')))
      expect([path, keeping(path)]).toEqual([path, expect.stringContaining('immutable')]);
    for (const path of [...pages, 'sw.js', 'embed.js', 'atlas.bin', 'moby-dick.txt'])
      expect([path, keeping(path)]).toEqual([path, expect.stringContaining('max-age=0')]);
  });
});

const refusedIn = (page: Page | Frame) => page.evaluate(refused);

async function open(path: string) {
  const seen = await visit(browser(), 'about:blank', { viewport: { width: 1280, height: 900 } });
  await seen.page.addInitScript(watchPolicy);
  await seen.page.goto(site + path);
  // From about:blank every request is to elsewhere.
  return { ...seen, faults: () => seen.faults.filter((fault) => !fault.startsWith(`foreign: ${site}`)) };
}

// That every other page comes alive under it is seen by all the tests: they are served what `_headers` says, and what
// Chromium refuses it also reports as an error.
describe('under its policy', () => {
  it('a whole visit, with every figure, what is saved and the dialog for embedding, has nothing refused, asks nothing of anybody else, and leaves no cookie', async () => {
    const { page, faults, close } = await open('');
    const asked = new Set<string>();
    page.context().on('request', (request) => asked.add(new URL(request.url()).origin));
    for (const id of IDS) {
      const figure = page.locator(`#figure-${id}`);
      await figure.locator('.figure-chart').scrollIntoViewIfNeeded();
      await figure.and(page.locator('[data-state="settled"]')).waitFor({ timeout: 60_000 });
    }
    const figure = page.locator('#figure-tails');
    await figure.getByText('Save and share').click();
    for (const name of ['Save as SVG', 'Save as PNG', 'Save as CSV'])
      await Promise.all([
        page.waitForEvent('download'),
        figure.getByRole('button', { name, exact: true }).click(),
      ]);
    await figure.getByRole('button', { name: 'Embed' }).click();
    const dialog = page.getByRole('dialog', { name: 'Put this figure on your own page' });
    await dialog.frameLocator('iframe').locator('[data-state="settled"]').waitFor({ timeout: 30_000 });
    await page.evaluate(() => navigator.serviceWorker.ready);

    expect(await refusedIn(page)).toEqual([]);
    expect(faults()).toEqual([]);
    expect([...asked].filter((origin) => origin !== 'null')).toEqual([new URL(site).origin]);
    expect(await page.context().cookies()).toEqual([]);
    await close();
  }, 240_000);

  it('workers of the site may compile the simulation, and the page itself may compile nothing', async () => {
    /** The smallest module there is: its mark and its version. */
    const compile = () => String(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)));
    const { page, close } = await open('');
    await firstAlive(page);
    expect(page.workers().length).toBeGreaterThan(0);
    for (const worker of page.workers())
      expect(await worker.evaluate(compile)).toBe('[object WebAssembly.Module]');
    await expect(page.evaluate(compile)).rejects.toThrow(/Content Security Policy/);
    await close();
  });
});

describe.each(IDS.filter((id) => (figures[id] as FigureDefinition).reads))('the embed of %s', (id) => {
  it('fetches its file in a sandboxed frame of another origin, which has none of its own', async () => {
    const guests = await host({
      body: `<iframe src="${site}embed/${id}/" sandbox="allow-scripts" title="A figure" width="760" height="2000"></iframe>`,
    });
    const page = await browser().newPage();
    await page.goto(guests.url);
    const frame = page.frameLocator('iframe');
    const figure = frame.locator('figure[data-state="settled"]');
    await figure.waitFor({ timeout: 60_000 });
    expect(await frame.locator('html').evaluate(() => self.origin)).toBe('null');
    expect(await figure.locator('.figure-failure').count()).toBe(0);
    const slider = figure.getByRole('slider', { name: 'Selection pressure' });
    await slider.press('ArrowRight');
    await frame.locator('figure[data-state="settled"]').waitFor({ timeout: 60_000 });
    const { scenario, digest: painted } = await frame
      .locator('figure[data-figure]')
      .evaluate((element: HTMLElement) => ({ ...element.dataset }));
    expect(painted).toBe(digest(run(parseScenario(JSON.parse(scenario ?? '{}')), library)));
    await page.close();
    await guests.close();
  });
});

/** Somebody who would answer anything to anyone, and counts who has asked. */
async function stranger() {
  let asked = 0;
  const server = createServer((_, response) => {
    asked++;
    response.setHeader('access-control-allow-origin', '*').end('ran = true');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked: () => asked,
    close: () => server.close(),
  };
}

/** What a script that should not be there might try → which part of the policy refuses it. */
const ATTEMPTS: readonly (readonly [string, string, string])[] = [
  ['to run text', 'require-trusted-types-for', "(0, eval)('ran = true')"],
  ['to make a function of text', 'require-trusted-types-for', "new Function('ran = true')()"],
  ['to make markup of text', 'require-trusted-types-for', "document.body.innerHTML = '<b>x</b>'"],
  ['to make a script of text', 'require-trusted-types-for', "put('script', { text: 'ran = true' })"],
  ['to load a script from elsewhere', 'require-trusted-types-for', "put('script', { src: elsewhere })"],
  ['to import a module from elsewhere', 'script-src-elem', 'import(elsewhere)'],
  ['to start a worker from elsewhere', 'require-trusted-types-for', 'new Worker(elsewhere)'],
  ['to fetch', 'connect-src', 'fetch(elsewhere)'],
  ['to send a beacon', 'connect-src', "navigator.sendBeacon(elsewhere, 'x')"],
  ['to open a socket', 'connect-src', "new WebSocket(elsewhere.replace('http', 'ws'))"],
  ['to show a picture', 'img-src', 'new Image().src = elsewhere'],
  ['to load a font', 'font-src', "new FontFace('x', 'url(' + elsewhere + ')').load()"],
  ['to load a style sheet', 'style-src-elem', "put('link', { rel: 'stylesheet', href: elsewhere })"],
  ['to add a style', 'style-src-elem', "put('style', { textContent: '* { color: red }' })"],
  ['to frame a page', 'frame-src', "put('iframe', { src: elsewhere })"],
  ['to send a form', 'form-action', "put('form', { action: elsewhere }).submit()"],
  ['to bend addresses', 'base-uri', "put('base', { href: elsewhere })"],
];
const PUT =
  'const put = (name, set) => document.body.appendChild(Object.assign(document.createElement(name), set))';

describe.each([
  ['by header and meta tag', { serves: 'everything' }],
  ['by its meta tag alone, as on GitHub Pages', { serves: 'no headers' }],
] as const)('%s the article refuses', (_, { serves }) => {
  let page: Page;
  let elsewhere: Awaited<ReturnType<typeof stranger>>;
  let done: () => Promise<void>;

  beforeAll(async () => {
    elsewhere = await stranger();
    const seen = await visit(browser(), 'about:blank');
    page = seen.page;
    done = seen.close;
    await page.addInitScript(watchPolicy);
    // Somebody has got something into the page on its way.
    await page.route(site, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(
        '</body>',
        `<script>window.ran = true</script><img src="data:," onerror="window.ran = true">
        <script src="${elsewhere.url}"></script></body>`,
      );
      const { 'content-security-policy': policy, ...headers } = response.headers();
      await route.fulfill({
        body,
        headers: serves === 'everything' && policy ? response.headers() : headers,
      });
    });
    await page.goto(site);
  });

  afterAll(async () => {
    await done();
    elsewhere.close();
  });

  it('what its text brings along: a script, a handler, a script from elsewhere', async () => {
    await expect
      .poll(() => refusedIn(page))
      .toEqual(
        expect.arrayContaining([
          'script-src-elem inline',
          'script-src-attr inline',
          `script-src-elem ${elsewhere.url}`,
        ]),
      );
  });

  it.each(ATTEMPTS)('%s', async (_name, directive, attempt) => {
    await page.evaluate(() => (window as unknown as { refused: string[] }).refused.splice(0));
    // Later, from the page itself: what the driver runs may do more.
    await page.evaluate(`setTimeout((elsewhere) => { ${PUT}; ${attempt} }, 0, '${elsewhere.url}')`);
    await expect.poll(() => refusedIn(page)).toContainEqual(expect.stringMatching(`^${directive} `));
  });

  it('so that nothing has run, and nobody elsewhere was asked', async () => {
    expect(await page.evaluate(() => (window as unknown as { ran?: boolean }).ran)).toBeUndefined();
    expect(elsewhere.asked()).toBe(0);
  });
});
