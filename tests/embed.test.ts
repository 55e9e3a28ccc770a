import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Frame, Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { library } from '../src/cli/library.ts';
import type { FigureDefinition } from '../src/figures/definition.ts';
import { type FigureId, figures } from '../src/figures/index.ts';
import { embedStyles } from '../src/page/embeds.ts';
import { digest } from '../src/sim/digest.ts';
import { parseScenario } from '../src/sim/parseScenario.ts';
import { run } from '../src/sim/run.ts';
import { openAll } from './chromium.ts';
import { type HostPage, host } from './host.ts';
import { inChromium } from './inChromium.ts';
import { type Site, serve } from './site.ts';

const site = inject('site');
const embed = (id: FigureId, query = '') => `${site}embed/${id}/${query}`;
const styleOf = embedStyles(process.cwd());
const browser = inChromium();
let page: Page;
let requests: string[];
let faults: string[];
let hosts: Site[];

beforeEach(async () => {
  page = await browser().newPage({ reducedMotion: 'reduce', viewport: { width: 760, height: 900 } });
  requests = [];
  faults = [];
  hosts = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    // That a frame may not use the clipboard is the browser's own remark: the figure shows the text instead.
    if (message.type() === 'error' && !/Clipboard API/.test(message.text())) faults.push(message.text());
  });
});

afterEach(async () => {
  await page.context().close();
  for (const open of hosts) await open.close();
});

/** Goes to somebody else's page. */
async function visitHost(made: HostPage): Promise<void> {
  const opened = await host(made);
  hosts.push(opened);
  await page.goto(opened.url);
}

const framed = (src: string, attributes = 'sandbox="allow-scripts"', height = 1300) =>
  `<iframe src="${src.replaceAll('&', '&amp;')}" title="A figure" width="100%" height="${height}" ${attributes}></iframe>`;

const figureIn = (place: Page | Frame): Locator => place.locator('figure[data-figure]');
const settled = (figure: Locator) =>
  expect.poll(() => figure.getAttribute('data-state'), { timeout: 30_000 }).toBe('settled');
const scenarioOf = async (figure: Locator) =>
  parseScenario(JSON.parse((await figure.getAttribute('data-scenario')) ?? '{}'));

/** The run in the picture is the one that Node computes. */
async function isTheRun(figure: Locator): Promise<void> {
  await settled(figure);
  expect(await figure.getAttribute('data-digest')).toBe(digest(run(await scenarioOf(figure), library)));
}

/** Classes in the embed of a figure that its whole style knows, and the style that it has, made lean, does not. */
async function unstyled(id: FigureId): Promise<string[]> {
  const whole = classesIn(await styleOf(id));
  const lean = classesIn((await page.locator('style').first().textContent()) ?? '');
  const there = await page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((e) => [...e.classList]),
  );
  return there.filter((name) => whole.has(name) && !lean.has(name));
}

function classesIn(css: string) {
  return new Set(Array.from(css.matchAll(/\.([a-z][\w-]*)/gi), ([, name]) => name));
}

async function frameOf(i = 0): Promise<Frame> {
  const frame = await (await page.locator('iframe').nth(i).elementHandle())?.contentFrame();
  if (!frame) throw new Error('the frame is empty');
  return frame;
}

const elsewhere = () =>
  requests.filter((url) => url.startsWith('http') && !hosts.some((own) => url.startsWith(own.url)));

describe.each(Object.keys(figures) as FigureId[])('the embed of %s', (id) => {
  it('is one file that comes alive, and computes what Node computes as its sliders move', async () => {
    await page.goto(embed(id, '?theme=dark&k=0.5'));
    const figure = figureIn(page);
    expect(await scenarioOf(figure)).toMatchObject({ world: figures[id].start.scenario.world });
    await expect.poll(async () => (await scenarioOf(figure)).selection).toBe(0.5);
    await isTheRun(figure);
    await figure.getByRole('slider', { name: 'Selection pressure' }).press('ArrowRight');
    await expect.poll(async () => (await scenarioOf(figure)).selection).toBeGreaterThan(0.5);
    await isTheRun(figure);
    const { reads }: FigureDefinition = figures[id];
    expect(elsewhere()).toEqual([embed(id, '?theme=dark&k=0.5'), ...(reads ? [site + reads] : [])]);
    expect(faults).toEqual([]);
  });

  it('has the style of all that it can show', async () => {
    await page.goto(embed(id, '?bogus=1&replicates=4'));
    const figure = figureIn(page);
    await settled(figure);
    await openAll(figure);
    await figure.getByRole('button', { name: 'Embed' }).click();
    await settled(figure);
    expect(await unstyled(id)).toEqual([]);
  });
});

describe('an embed', () => {
  it('lives in a sandboxed frame of another origin whose page allows nothing but that frame', async () => {
    const policy = `default-src 'none'; frame-src ${new URL(site).origin}`;
    await visitHost({ body: framed(embed('tails', '?f=0.05')), policy });
    const figure = figureIn(await frameOf());
    await isTheRun(figure);
    expect((await scenarioOf(figure)).fresh).toBe(0.05);
    await figure.getByRole('slider', { name: 'Fresh-data rate' }).press('PageUp');
    await expect.poll(async () => (await scenarioOf(figure)).fresh).toBeGreaterThan(0.05);
    await isTheRun(figure);
    await figure.getByText('Save and share').click();
    await figure.getByRole('button', { name: 'Copy link' }).click();
    const link = figure.getByRole('textbox', { name: /^Copy link/ });
    await expect.poll(() => link.inputValue()).toContain(`${site}?figure=tails&f=`);
    expect(elsewhere()).toEqual([embed('tails', '?f=0.05')]);
    expect(faults).toEqual([]);
  });

  it('keeps its still, and says why, where the frame may not fetch the book', async () => {
    // Where a server has not been told to let strangers read it.
    const folder = mkdtempSync(join(tmpdir(), 'open-loop-'));
    for (const path of ['embed/echo', 'moby-dick.txt'])
      cpSync(join('dist-test', path), join(folder, path), { recursive: true });
    const silent = await serve(folder, '/');
    hosts.push(silent);
    await visitHost({ body: framed(`${silent.url}embed/echo/`) });
    const figure = figureIn(await frameOf());
    await expect.poll(() => figure.getAttribute('data-state'), { timeout: 30_000 }).toBe('failed');
    expect(await figure.locator('.figure-failure').textContent()).toContain('could not be loaded');
    expect(await figure.locator('.passage-line').count()).toBeGreaterThan(5);
    rmSync(folder, { recursive: true });
  });

  it('lives as a file on a disk, and leads to where the site is', async () => {
    await page.goto(`${pathToFileURL('dist-test/embed/drift/index.html')}?f=0.1`);
    const figure = figureIn(page);
    await isTheRun(figure);
    expect((await scenarioOf(figure)).fresh).toBe(0.1);
    const home = await page.getByRole('link', { name: /Open Loop/ }).getAttribute('href');
    expect(home).toMatch(/^http.*\?figure=drift&f=0\.1$/);
    expect(faults).toEqual([]);
  });

  it('ignores the bad parts of its address, and says which', async () => {
    await page.goto(embed('drift', '?f=0.05&k=abc&bogus=1&utm_source=x'));
    const figure = figureIn(page);
    await settled(figure);
    expect((await scenarioOf(figure)).fresh).toBe(0.05);
    const notices = await figure.locator('.figure-notices').textContent();
    expect(notices).toContain('selection cannot be "abc"');
    expect(notices).toContain('"bogus"');
    expect(notices).not.toContain('utm');
  });

  it('shows its still, its caption and its numbers where no script runs, and no dead control', async () => {
    const context = await browser().newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(embed('selection'));
    expect(await still.locator('.figure-chart svg').first().isVisible()).toBe(true);
    expect(await still.locator('figcaption').isVisible()).toBe(true);
    expect(await still.locator('table td').count()).toBeGreaterThan(0);
    for (const control of await still.locator('input, button').all())
      expect(await control.isVisible()).toBe(false);
    await context.close();
  });

  it('has its picture painted before its figure’s script is even read', async () => {
    await page.goto(embed('drift'));
    await settled(figureIn(page));
    const { paint, script } = await page.evaluate(() => ({
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      script: performance.getEntriesByName('open-loop:script')[0]?.startTime,
    }));
    expect(paint).toBeGreaterThan(0);
    expect(script).toBeGreaterThanOrEqual(paint!);
  });

  it.each(['light', 'dark'] as const)('gives axe nothing to find in the %s theme', async (theme) => {
    // axe itself is a script that the page's policy forbids.
    const context = await browser().newContext({ bypassCSP: true, reducedMotion: 'reduce' });
    const open = await context.newPage();
    await open.goto(embed('tails', `?theme=${theme}`));
    await settled(figureIn(open));
    // Its heading takes its place among those of the host's page.
    const { violations } = await new AxeBuilder({ page: open })
      .disableRules('page-has-heading-one')
      .analyze();
    await context.close();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual(
      [],
    );
  });
});

describe('ten embeds on a page', () => {
  it('run only while they are in view', async () => {
    const body = Array.from({ length: 10 }, (_, i) => framed(embed('drift', `?seed=${i + 1}`))).join('');
    await visitHost({ body });
    const states = async () =>
      Promise.all(
        Array.from({ length: 10 }, async (_, i) => figureIn(await frameOf(i)).getAttribute('data-state')),
      );
    await expect.poll(states).toEqual(['settled', ...Array(9).fill('static')]);

    await page.locator('iframe').nth(5).scrollIntoViewIfNeeded();
    await expect.poll(async () => (await states())[5]).toBe('settled');
    expect((await states())[9]).toBe('static');

    // Out of view a new setting waits.
    await page.evaluate(() =>
      frames[0]!.postMessage({ type: 'open-loop:set', scenario: { fresh: 0.2 } }, '*'),
    );
    const first = figureIn(await frameOf());
    await expect.poll(async () => (await scenarioOf(first)).fresh).toBe(0.2);
    await page.waitForTimeout(1500);
    expect(await first.getAttribute('data-state')).toBe('running');
    await page.locator('iframe').first().scrollIntoViewIfNeeded();
    await isTheRun(first);
    expect(faults).toEqual([]);
  });
});

describe('messages', () => {
  const heard = `<script>
    heard = [];
    addEventListener('message', ({ data }) => heard.push(data));
  </script>`;
  const messages = () =>
    page.evaluate(() => (window as unknown as { heard: Record<string, unknown>[] }).heard);
  const post = (message: unknown) => page.evaluate((data) => frames[0]!.postMessage(data, '*'), message);

  it('tell the parent how high the content is, at every width', async () => {
    await visitHost({ body: heard + framed(embed('drift')) });
    await settled(figureIn(await frameOf()));
    for (const width of [280, 480, 1200]) {
      await page.setViewportSize({ width: width + 16, height: 900 });
      const content = async () =>
        (await frameOf()).evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
      await expect
        .poll(async () => (await messages()).at(-1))
        .toEqual({
          type: 'open-loop:height',
          figure: 'drift',
          height: await content(),
        });
    }
  });

  it('tell WordPress in its own words, with its secret', async () => {
    await visitHost({ body: heard + framed(embed('drift', '#?secret=a1B2')) });
    await settled(figureIn(await frameOf()));
    const own = (await messages()).filter(({ message }) => message === 'height');
    expect(own.at(-1)).toEqual({ message: 'height', value: expect.any(Number), secret: 'a1B2' });
  });

  it('set the figure, by the names of links or of scenarios; what is bad is refused by name', async () => {
    await visitHost({ body: framed(embed('drift')) });
    const figure = figureIn(await frameOf());
    await settled(figure);
    await post({
      type: 'open-loop:set',
      scenario: { world: 'kinds', synthetic: 1, f: '0.3', k: 9, colour: 'red' },
    });
    await expect.poll(() => scenarioOf(figure)).toMatchObject({ synthetic: 1, fresh: 0.3, selection: 0 });
    const notices = await figure.locator('.figure-notices').textContent();
    expect(notices).toContain('selection cannot be 9');
    expect(notices).toContain('"colour"');
    await isTheRun(figure);
  });

  it('that are no messages, or come from elsewhere than the parent, change nothing', async () => {
    const sibling = `<iframe srcdoc="&lt;script&gt;setTimeout(() => parent.frames[0].postMessage(
      { type: 'open-loop:set', scenario: { fresh: 0.4 } }, '*'), 2000)&lt;/script&gt;"></iframe>`;
    await visitHost({ body: framed(embed('drift')) + sibling });
    const figure = figureIn(await frameOf());
    await settled(figure);
    const before = await scenarioOf(figure);
    for (const message of [
      null,
      7,
      'open-loop:set',
      [],
      { type: 'open-loop:set' },
      { type: 'open-loop:set', scenario: 7 },
    ])
      await post(message);
    await page.waitForTimeout(2500);
    expect(await scenarioOf(figure)).toEqual(before);
    expect(await figure.locator('.figure-notices').textContent()).toBe('');
    expect(faults).toEqual([]);
  });
});
