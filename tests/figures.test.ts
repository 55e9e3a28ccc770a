import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { library } from '../src/cli/library.ts';
import { type FigureId, figures } from '../src/figures/index.ts';
import { digest } from '../src/sim/digest.ts';
import { parseScenario } from '../src/sim/parseScenario.ts';
import { run } from '../src/sim/run.ts';
import { FEW, type Visit, visit, visitFigure } from './chromium.ts';
import { inChromium } from './inChromium.ts';

const browser = inChromium();
let here: Visit;
let page: Page;
let figure: Locator;

async function open(id: FigureId, query = ''): Promise<void> {
  const opened = await visitFigure(browser(), inject('site'), `${id}/${query}`, { acceptDownloads: true });
  here = opened;
  ({ page, figure } = opened);
}

afterEach(() => here.close());

const settled = () =>
  expect.poll(() => figure.getAttribute('data-state'), { timeout: 30_000 }).toBe('settled');
const scenario = async () => JSON.parse((await figure.getAttribute('data-scenario')) ?? '{}');
const slider = (name: string) => figure.getByRole('slider', { name, exact: true });
const press = (name: string) => figure.getByRole('button', { name, exact: true }).click();

describe.each(Object.keys(figures) as FigureId[])('%s', (id) => {
  beforeEach(() => open(id));

  it('settles on the very run that Node computes, also after its sliders have moved, and can be saved', async () => {
    const sameAsNode = async () =>
      expect(await figure.getAttribute('data-digest')).toBe(
        digest(run(parseScenario(await scenario()), library)),
      );
    await sameAsNode();
    for (const name of ['Synthetic fraction', 'Fresh-data rate', 'Selection pressure']) {
      const before = await figure.getAttribute('data-scenario');
      const key = (await slider(name).getAttribute('value')) === '1000' ? 'ArrowLeft' : 'ArrowRight';
      await slider(name).press(key);
      await expect.poll(() => figure.getAttribute('data-scenario')).not.toBe(before);
    }
    await settled();
    await sameAsNode();
    await canBeSaved();
    expect(here.faults).toEqual([]);
  });

  /** As SVG, PNG and CSV, each of which can be opened. */
  async function canBeSaved(): Promise<void> {
    const svg = (await saved('Save as SVG')).toString();
    // Not in the article, whose policy lets nothing be made of text.
    const blank = await page.context().newPage();
    const parsed = await blank.evaluate((text) => {
      const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
      return {
        root: documentElement.nodeName,
        scenario: documentElement.querySelector('metadata')?.textContent ?? '',
        paths: documentElement.querySelectorAll('path').length,
      };
    }, svg);
    await blank.close();
    expect(parsed.root).toBe('svg');
    expect(parsed.paths).toBeGreaterThan(3);
    expect(JSON.parse(parsed.scenario)).toEqual(await scenario());

    const png = await saved('Save as PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBeGreaterThan(500);

    const csv = (await saved('Save as CSV')).toString();
    expect(csv).toContain(JSON.stringify(await scenario()));
    const rows = csv
      .trim()
      .split('\n')
      .filter((line) => !line.startsWith('#'));
    const columns = new Set(rows.map((row) => row.split(',').length));
    expect(columns.size).toBe(1);
    expect((rows.length - 1) % ((await scenario()).generations + 1)).toBe(0);
  }

  async function saved(name: string): Promise<Buffer> {
    if (!(await figure.locator('.save[open]').count())) await figure.getByText('Save and share').click();
    const [download] = await Promise.all([page.waitForEvent('download'), press(name)]);
    return readFileSync(await download.path());
  }
});

// One figure with a run of its own, and one that shows several.
describe.each(['tails', 'archive'] as const)('%s', (id) => {
  beforeEach(() => open(id, `?${FEW}`));

  it('takes moves back and does them again, by button and by key', async () => {
    const start = await scenario();
    await slider('Selection pressure').press('PageUp');
    await settled();
    const moved = await scenario();
    expect(moved.selection).toBeGreaterThan(start.selection);
    const undo = figure.getByRole('button', { name: 'Undo' });
    await expect.poll(() => undo.getAttribute('aria-disabled')).toBe('false');
    await undo.press('Enter');
    await expect.poll(scenario).toEqual(start);
    await press('Redo');
    await expect.poll(scenario).toEqual(moved);
    await slider('Selection pressure').press('Control+z');
    await expect.poll(scenario).toEqual(start);
    await slider('Selection pressure').press('Control+Shift+Z');
    await expect.poll(scenario).toEqual(moved);
  });

  it('leaves the focus on the button when there is no more to take back', async () => {
    const undo = figure.getByRole('button', { name: 'Undo' });
    await slider('Selection pressure').press('PageUp');
    await expect.poll(() => undo.getAttribute('aria-disabled')).toBe('false');
    await expect
      .poll(async () => {
        await undo.press('Enter');
        return undo.getAttribute('aria-disabled');
      })
      .toBe('true');
    expect(await undo.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('keeps a pinned run on the chart, by what sets it apart, until it is unpinned', async () => {
    await slider('Fresh-data rate').press('PageUp');
    await settled();
    await press('Pin this run');
    await press('Reset');
    await settled();
    const pins = figure.getByRole('list', { name: 'Pinned runs' });
    await expect.poll(() => pins.textContent()).toContain('5\u00A0% fresh');
    await expect.poll(() => figure.locator('.figure-strip .fan-ghost').count()).toBeGreaterThan(0);
    await pins.getByRole('button').click();
    await expect.poll(() => pins.count()).toBe(0);
    expect(here.faults).toEqual([]);
  });

  it('draws its runs one by one when asked', async () => {
    await figure.getByRole('radio', { name: 'one by one' }).check();
    await expect.poll(() => figure.locator('.figure-strip .fan-singles').count()).toBeGreaterThan(0);
    expect(await figure.locator('.figure-strip .fan-outer').count()).toBe(0);
  });

  it('says in how many of its runs the loop has collapsed', async () => {
    expect(await figure.locator('.spreading').textContent()).toMatch(/In \d of 4 runs/);
  });
});

describe('the archive', () => {
  it('moves all three of its runs by one slider', async () => {
    await open('archive', `?${FEW}`);
    const names = () => figure.locator('.figure-chart .end-name').allTextContents();
    const before = await names();
    expect(before).toHaveLength(3);
    await slider('Selection pressure').press('PageUp');
    await settled();
    const after = await names();
    for (const [i, name] of after.entries()) expect(name).not.toBe(before[i]);
  });
});

describe('the book', () => {
  const words = () => figure.locator('.passage-line').allTextContents();

  it('is fetched once, when its figure is near, and retold in passages that mark what has died out', async () => {
    await open('echo');
    expect(await figure.locator('.passage-title').allTextContents()).toEqual([
      'generation 0',
      'generation 1',
      'generation 3',
      'generation 9',
    ]);
    expect(await figure.locator('.word-dead').count()).toBeGreaterThan(5);
    const requests = await page.evaluate(
      () =>
        performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('moby-dick.txt')).length,
    );
    expect(requests).toBe(1);
    expect(here.faults).toEqual([]);
  });

  it('is retold passage by passage, with word of how far it has come, while a setting is new', async () => {
    await open('echo');
    const before = await words();
    const told = await figure.evaluateHandle((element) => {
      const all: string[] = []; // each stands for a moment only
      const tell = () => all.push(element.querySelector('.figure-progress')?.textContent ?? '');
      new MutationObserver(tell).observe(element, { subtree: true, childList: true, characterData: true });
      return all;
    });
    await press('Strict filter');
    await expect.poll(words).not.toEqual(before);
    await settled();
    expect((await told.jsonValue()).join()).toMatch(/Written so far: [1-9]/);
    expect(await figure.locator('.figure-progress').count()).toBe(0);
  });

  it.each([
    ['missing', { status: 404, body: 'gone' }, 'the server answered 404'],
    [
      'cut short',
      { status: 200, body: readFileSync('public/moby-dick.txt', 'utf8').slice(0, 300_000) },
      'cut short',
    ],
    ['a page instead', { status: 200, body: '<!doctype html><title>Sign in</title>' }, 'not a book'],
  ])('that is %s is said to be so; the picture stays, and a retry mends it', async (_, answer, reason) => {
    here = await visit(browser(), `${inject('site')}favicon.svg`, {
      viewport: { width: 1280, height: 900 },
    });
    page = here.page;
    figure = page.locator('#figure-echo');
    await page.route('**/moby-dick.txt', (route) => route.fulfill(answer));
    await page.goto(`${inject('site')}figures/echo/`);
    await expect.poll(() => figure.getAttribute('data-state'), { timeout: 30_000 }).toBe('failed');
    expect(await figure.locator('.figure-failure').textContent()).toContain(reason);
    expect((await words()).length).toBeGreaterThan(20);
    await page.unroute('**/moby-dick.txt');
    await press('Retry');
    await settled();
  });
});

describe('a figure with two worlds', () => {
  const face = (name: string) => figure.getByRole('radio', { name, exact: true });

  it('turns from one to the other and back, each with the run that Node computes', async () => {
    await open('archive', `?${FEW}`);
    for (const [name, world] of [
      ['kinds of content', 'kinds'],
      ['a formula', 'regression'],
    ] as const) {
      await face(name).check();
      await expect.poll(async () => (await scenario()).world).toBe(world);
      await settled();
      expect(await figure.getAttribute('data-digest')).toBe(
        digest(run(parseScenario(await scenario()), library)),
      );
    }
    expect(here.faults).toEqual([]);
  });

  it('takes the turn back with the other moves', async () => {
    await open('archive', `?${FEW}`);
    await face('kinds of content').check();
    await settled();
    await press('Undo');
    await expect.poll(async () => (await scenario()).world).toBe('regression');
    await settled();
    expect(here.faults).toEqual([]);
  });

  it('opens at the face that a link names, and says which faces there are when it has no such', async () => {
    await open('archive', `?view=kinds&novelty=0.02&${FEW}`);
    expect(await scenario()).toMatchObject({ world: 'kinds', novelty: 0.02 });
    await here.close();
    await open('archive', `?view=clouds&f=0.05&${FEW}`);
    expect(await scenario()).toMatchObject({ world: 'regression', fresh: 0.05 });
    expect(await figure.locator('.figure-notices').textContent()).toContain('lines, kinds');
  });
});

describe('a window of 900 px', () => {
  it('holds the chart, the sliders and the presets of each figure of the article', async () => {
    here = await visit(browser(), inject('site'), { viewport: { width: 1280, height: 900 } });
    for (const id of ['tails', 'echo', 'loop', 'archive', 'drift', 'selection', 'market', 'commons']) {
      const part = (name: string) => here.page.locator(`#figure-${id} ${name}`).first();
      await part('.figure-chart').scrollIntoViewIfNeeded();
      await here.page.locator(`#figure-${id}[data-state="settled"]`).waitFor();
      const { y: top } = (await here.page.locator(`#figure-${id}`).boundingBox())!;
      for (const name of ['.figure-chart', '.sliders', '.presets', 'figcaption']) {
        const { y, height } = (await part(name).boundingBox())!;
        expect(y + height - top, `${name} of ${id}`).toBeLessThanOrEqual(900);
      }
    }
  });
});
