import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { inChromium } from './inChromium.ts';

const browser = inChromium();

/** kB that come over the line, as a host sends them (fonts are packed already), of each kind, until the first figure lives. */
async function loaded(): Promise<Readonly<Record<string, number>>> {
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
  await page.goto(inject('site'));
  await page.locator('figure[data-state="settled"]').first().waitFor();
  await Promise.all(arriving);
  await context.close();
  return sizes;
}

// Bounds a little above what there is, so that growth is a decision. What is aimed at is in the README.
describe('before the reader has done anything, the article brings', () => {
  let sizes: Readonly<Record<string, number>>;

  beforeAll(async () => {
    sizes = await loaded();
  });

  it.each([
    ['document', 130],
    ['fetch', 6], // what the first figure's still was drawn from
    ['script', 166], // the simulation among it, twice over: as it is written, and 2.7 kB compiled
    ['stylesheet', 20],
    ['font', 140],
  ])('%s: %i kB at most', (kind, most) => {
    expect(sizes[kind]).toBeGreaterThan(1);
    expect(sizes[kind]).toBeLessThan(most);
  });

  it('nothing else but its icon', () => {
    expect(sizes['other']).toBeLessThan(1);
    expect(Object.keys(sizes).sort()).toEqual(['document', 'fetch', 'font', 'other', 'script', 'stylesheet']);
  });
});
