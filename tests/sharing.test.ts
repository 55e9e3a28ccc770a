import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { type FigureId, figures } from '../src/figures/index.ts';
import { FEW, type Visit, visitFigure } from './chromium.ts';
import { inChromium } from './inChromium.ts';

const hasPython = spawnSync('python3', ['--version']).status === 0;

const browser = inChromium();
let here: Visit;
let page: Page;
let figure: Locator;

afterEach(() => here.close());

async function open(id: FigureId, query: string): Promise<void> {
  const opened = await visitFigure(browser(), inject('site'), `${id}/${query}`, { acceptDownloads: true });
  here = opened;
  ({ page, figure } = opened);
  await figure.getByText('Save and share').click();
}

async function saved(name: string): Promise<Buffer> {
  const button = figure.getByRole('button', { name, exact: true });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFileSync(await download.path());
}

/** Remembers what pictures are drawn from. */
const watchDrawing = () =>
  page.evaluate(() => {
    const { decode } = HTMLImageElement.prototype;
    HTMLImageElement.prototype.decode = function () {
      document.body.dataset['drawn'] = decodeURIComponent(this.src.slice(this.src.indexOf(',') + 1));
      return decode.call(this);
    };
  });

const coloursIn = (png: Buffer) =>
  page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    return new Set(new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer)).size;
  }, png.toString('base64'));

describe('the picture for sharing', () => {
  it.each(Object.keys(figures) as FigureId[])(
    'of %s is 1200 × 630, and has the sentence and the link of what the reader sees',
    async (id) => {
      await open(id, `?f=0.03&seed=7&${FEW}`);
      await watchDrawing();
      const png = await saved('Picture for sharing');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(await coloursIn(png)).toBeGreaterThan(50);
      const drawn = await page.evaluate(() => document.body.dataset['drawn'] ?? '');
      // Not in the article, whose policy lets nothing be made of text.
      const blank = await page.context().newPage();
      const words = await blank.evaluate((drawn) => {
        const svg = new DOMParser().parseFromString(drawn, 'image/svg+xml').documentElement;
        const texts = (name: string) => [...svg.querySelectorAll(name)].map(({ textContent }) => textContent);
        return { sentence: texts('text').join(' '), link: texts('text').at(-1), charts: texts('svg').length };
      }, drawn);
      await blank.close();
      expect(words.sentence).toContain(await figure.locator('.figure-sentence').textContent());
      expect(words.link).toMatch(/^127\.0\.0\.1:\d+\/some\/folder\/\?figure=\w+&.*seed=7/);
      expect(words.charts).toBeGreaterThan(0);
      expect(here.faults).toEqual([]);
    },
  );
});

describe.skipIf(!hasPython)('a saved program (skipped where there is no python3)', () => {
  it.each([
    ['loop', '?replicates=5'],
    ['archive', '?view=kinds&replicates=2&kinds=100'],
  ] as const)('of %s writes in Python what Save as CSV gives', async (id, query) => {
    await open(id, query);
    const csv = (await saved('Save as CSV')).toString();
    const program = (await saved('Save as Python')).toString();
    const { stdout } = spawnSync('python3', ['-'], { input: program, encoding: 'utf8' });
    expect(stdout).toBe(csv);
    expect(here.faults).toEqual([]);
  });

  it('is not offered of a world that it does not know', async () => {
    await open('archive', `?${FEW}`);
    expect(await figure.getByRole('button', { name: 'Picture for sharing' }).count()).toBe(1);
    expect(await figure.getByRole('button', { name: 'Save as Python' }).count()).toBe(0);
  });
});
