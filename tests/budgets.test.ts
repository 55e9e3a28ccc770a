import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { firstAlive } from './chromium.ts';
import { inChromium } from './inChromium.ts';

const browser = inChromium();

type Sizes = Readonly<Record<string, number>>;

/** kB that come over the line, as a host sends them (fonts are packed already), of each kind: at first, and once a figure lives. */
async function loaded(): Promise<{ readonly before: Sizes; readonly alive: Sizes }> {
  const context = await browser().newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const sizes: Record<string, number> = {};
  const arriving: Promise<void>[] = [];
  const seen = new Set<string>();
  page.on('response', (response) => {
    if (seen.has(response.url())) return; // each worker reads the same script, from the cache
    seen.add(response.url());
    const kind = response.request().resourceType();
    const read = async () => {
      const body = await response.body();
      sizes[kind] = (sizes[kind] ?? 0) + (kind === 'font' ? body : gzipSync(body)).length / 1000;
    };
    arriving.push(read());
  });
  await page.goto(inject('site'), { waitUntil: 'networkidle' });
  await Promise.all(arriving);
  const before = { ...sizes };
  await firstAlive(page);
  await Promise.all(arriving);
  await context.close();
  return { before, alive: sizes };
}

const total = (sizes: Sizes): number => Object.values(sizes).reduce((sum, size) => sum + size, 0);

// Bounds a little above what there is, so that growth is a decision. What is aimed at is in the README.
describe('the article', () => {
  let before: Sizes;
  let alive: Sizes;

  beforeAll(async () => {
    ({ before, alive } = await loaded());
  });

  it.each([
    ['document', 137], // with its style
    ['script', 5],
    ['font', 60], // those that are cut, and nothing of the whole ones
  ])('brings, before the reader has done anything, of %s %i kB at most', (kind, most) => {
    expect(before[kind]).toBeGreaterThan(1);
    expect(before[kind]).toBeLessThan(most);
  });

  it('and 200 kB in all: nothing else but its icon, where a browser has a place for one', () => {
    const { other = 0, ...rest } = before;
    expect(other).toBeLessThan(1);
    expect(Object.keys(rest).sort()).toEqual(['document', 'font', 'script']);
    expect(total(before)).toBeLessThan(200);
  });

  it.each([
    ['fetch', 6], // what its still was drawn from
    ['script', 158], // the simulation among it, twice over: as it is written, and 2.7 kB compiled
  ])('with the first figure alive, of %s %i kB at most', (kind, most) => {
    expect(alive[kind]).toBeGreaterThan(1);
    expect(alive[kind]).toBeLessThan(most);
  });
});
