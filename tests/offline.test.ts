import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FigureId, figures } from '../src/figures/index.ts';
import { firstAlive } from './chromium.ts';
import { inChromium } from './inChromium.ts';
import { type Site, serve } from './site.ts';

const BASE = '/some/folder/';
const IDS = Object.keys(figures) as FigureId[];
const browser = inChromium();
let context: BrowserContext;
let page: Page;
let site: Site;

beforeEach(async () => {
  site = await serve('dist-test', BASE);
  context = await browser().newContext({ reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
});

afterEach(async () => {
  await context.close();
  await site.close();
});

/** What serves the site goes; something else comes to its address, or nothing does. */
async function instead(folder?: string): Promise<void> {
  const { port } = new URL(site.url);
  await site.close();
  if (folder) site = await serve(folder, BASE, { port: Number(port) });
}

const settled = (place: Page, id: FigureId) =>
  place.locator(`#figure-${id}[data-state="settled"]`).waitFor({ timeout: 60_000 });
const notice = (place: Page) => place.locator('.page-notice');
const registered = () =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope));

/** One visit by somebody who looks at the first figure, and scrolls. */
async function visitOnce(path = ''): Promise<void> {
  await page.goto(site.url + path);
  await firstAlive(page);
  await page.mouse.wheel(0, 100);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(async () => {
    const { active } = await navigator.serviceWorker.ready;
    return active?.state === 'activated';
  });
}

describe('after one visit, with the server gone', () => {
  it('the article opens, and every figure in it comes alive', async () => {
    await visitOnce();
    await instead();
    await page.reload();
    for (const id of IDS) {
      await page.locator(`#figure-${id} .figure-chart`).scrollIntoViewIfNeeded();
      await settled(page, id);
    }
    const figure = page.locator('#figure-tails');
    await figure.getByText('Save and share').click();
    await Promise.all([
      page.waitForEvent('download'),
      figure.getByRole('button', { name: 'Save as PNG' }).click(),
    ]);
    await figure.getByRole('button', { name: 'Embed' }).click();
    await page.getByRole('dialog', { name: 'Put this figure on your own page' }).waitFor();
  }, 240_000);

  it('a link opens the figure that it names in its state, the figures have their pages, and sliders move them', async () => {
    await visitOnce('figures/drift/');
    await instead();
    await page.goto(`${site.url}?figure=echo&s=0.5`);
    await settled(page, 'echo');
    const scenario = async () =>
      JSON.parse((await page.locator('figure#figure-echo').getAttribute('data-scenario')) ?? '{}');
    expect(await scenario()).toMatchObject({ world: 'text', synthetic: 0.5 });

    await page.goto(`${site.url}figures/atlas/`);
    await settled(page, 'atlas');
    await page.goto(`${site.url}figures/loop/index.html?f=0.1`);
    await settled(page, 'loop');
    const before = await page.locator('#figure-loop').getAttribute('data-digest');
    await page.getByRole('slider', { name: 'Fresh-data rate' }).press('PageUp');
    await expect.poll(() => page.locator('#figure-loop').getAttribute('data-digest')).not.toBe(before);
    await settled(page, 'loop');
  }, 180_000);

  it('or there and silent, the article opens all the same', async () => {
    await visitOnce();
    const { port } = new URL(site.url);
    await instead();
    const silent = await new Promise<Server>((ready) => {
      const server = createServer(() => {}).listen(Number(port), '127.0.0.1', () => ready(server));
    });
    await page.goto(`${site.url}?figure=loop`, { timeout: 30_000 });
    await settled(page, 'loop');
    silent.close();
  }, 120_000);
});

describe('nothing is kept', () => {
  it('before the reader has done anything', async () => {
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    await page.goto(site.url, { waitUntil: 'networkidle' });
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(await registered()).toEqual([]);
    expect(asked.filter((url) => /sw\.js|figures\/|hydrate|atlas|moby/.test(url))).toEqual([]);
    await firstAlive(page);
    await page.mouse.wheel(0, 100);
    await expect.poll(registered).toEqual([site.url]);
  });

  it.each([
    [
      'for a reader who saves data',
      () => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    ],
    [
      'where service workers are forbidden',
      () =>
        Object.defineProperty(ServiceWorkerContainer.prototype, 'register', {
          value: () => Promise.reject(new DOMException('The operation is insecure.', 'SecurityError')),
        }),
    ],
    ['where there are none', () => Object.defineProperty(navigator, 'serviceWorker', { value: undefined })],
  ])('%s, and nothing is said of it', async (_, browserIs) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text());
    });
    await page.addInitScript(browserIs);
    await page.goto(site.url);
    await firstAlive(page);
    await page.mouse.wheel(0, 2000);
    await settled(page, 'tails');
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(await notice(page).textContent()).toBe('');
    expect(faults).toEqual([]);
    page = await context.newPage(); // of a browser that is as it was
    await page.goto(`${site.url}robots.txt`);
    expect(await registered()).toEqual([]);
  });
});

describe('a newer edition', () => {
  const HEADLINE = 'A second edition';
  let second: string;

  /** The site as a later build might have it: another headline, another name for every script. */
  beforeAll(() => {
    second = mkdtempSync(join(tmpdir(), 'open-loop-second-'));
    cpSync('dist-test', second, { recursive: true });
    const edition = /data-edition="(\w+)"/.exec(readFileSync('dist-test/index.html', 'utf8'))![1]!;
    const scripts = readdirSync(join(second, 'assets')).filter((name) => name.endsWith('.js'));
    for (const name of scripts)
      renameSync(join(second, 'assets', name), join(second, 'assets', name.replace('.js', '2.js')));
    for (const path of readdirSync(second, { recursive: true, encoding: 'utf8' })) {
      const isText = ['.html', '.js'].includes(extname(path)) && !/^embed|embed\//.test(path);
      if (!isText) continue;
      let text = readFileSync(join(second, path), 'utf8').replaceAll(edition, 'anotheredition');
      for (const name of scripts) text = text.replaceAll(name, name.replace('.js', '2.js'));
      writeFileSync(join(second, path), text.replace(/(<h1[^>]*>).*?(<\/h1>)/, `$1${HEADLINE}$2`));
    }
  });

  afterAll(() => rmSync(second, { recursive: true }));

  const headline = (place: Page) => place.locator('h1').textContent();
  /** The edition of the worker that answers for the page. */
  const workersEdition = () =>
    page.evaluate(
      () =>
        new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = ({ data }) => resolve(data);
          navigator.serviceWorker.controller?.postMessage('open-loop:edition', [port2]);
        }),
    );
  /** As on coming back to the page from somewhere else. */
  const comeBack = () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  /** Loads what the page has not loaded yet, and only its own edition has. */
  async function opensDialog(): Promise<void> {
    const figure = page.locator('#figure-guess');
    await figure.getByText('Save and share').click();
    await figure.getByRole('button', { name: 'Embed' }).click();
    await page.getByRole('dialog', { name: 'Put this figure on your own page' }).waitFor();
    await page.keyboard.press('Escape');
  }

  it('is announced; the open page goes on with its own files until the reader asks, and then is the newer one, offline too', async () => {
    await visitOnce();
    await page.reload();
    await firstAlive(page);
    const first = await headline(page);
    await page.mouse.wheel(0, 100);
    await instead(second);
    await expect
      .poll(async () => {
        await comeBack();
        return notice(page).textContent();
      })
      .toContain('newer edition');
    expect(await headline(page)).toBe(first);
    expect(await workersEdition()).not.toBe('anotheredition');
    await opensDialog();

    await notice(page).getByRole('button', { name: 'Open it' }).click();
    await expect.poll(() => headline(page)).toBe(HEADLINE);
    await firstAlive(page);
    expect(await notice(page).textContent()).toBe('');
    expect(await workersEdition()).toBe('anotheredition');
    await instead();
    await page.reload();
    expect(await headline(page)).toBe(HEADLINE);
    await opensDialog();
  }, 180_000);

  it('never takes the files of a page that is open in another window, and can be put off', async () => {
    await visitOnce();
    await page.reload();
    await firstAlive(page);
    await page.mouse.wheel(0, 100);
    await instead(second);
    const other = await context.newPage();
    await other.goto(site.url);
    expect(await headline(other)).toBe(HEADLINE);
    await expect.poll(() => notice(page).textContent()).toContain('newer edition');
    await firstAlive(other);
    await other.mouse.wheel(0, 100);
    await other.reload();
    await firstAlive(other);
    expect(await notice(other).textContent()).toBe('');

    await notice(page).getByRole('button', { name: 'Later' }).click();
    expect(await notice(page).textContent()).toBe('');
    expect(await workersEdition()).not.toBe('anotheredition');
    await opensDialog();
  }, 180_000);
});
