import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { lettersOf } from '../src/cli/cutFonts.ts';
import { firstAlive } from './chromium.ts';
import { inChromium } from './inChromium.ts';

const browser = inChromium();

type Sizes = Readonly<Record<string, number>>;

/** kB that come over the line, as a host sends them (fonts are packed already), of each kind: at first, and once a figure lives. */
async function loaded(): Promise<{
  readonly before: Sizes;
  readonly alive: Sizes;
  /** All that was asked for. */
  readonly addresses: readonly string[];
}> {
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
  return { before, alive: sizes, addresses: [...seen] };
}

const total = (sizes: Sizes): number => Object.values(sizes).reduce((sum, size) => sum + size, 0);

// Bounds a little above what there is, so that growth is a decision. What is aimed at is in the README.
describe('the article', () => {
  let before: Sizes;
  let alive: Sizes;
  let addresses: readonly string[];

  beforeAll(async () => {
    ({ before, alive, addresses } = await loaded());
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

  it('has its style once, and no simulation but that of its workers', () => {
    expect(alive['stylesheet']).toBeUndefined();
    expect(addresses.filter((address) => address.includes('/simulation-'))).toEqual([]);
  });

  it.each([
    ['fetch', 6], // what its still was drawn from
    ['script', 158], // the simulation among it, twice over: as it is written, and 2.7 kB compiled
  ])('with the first figure alive, of %s %i kB at most', (kind, most) => {
    expect(alive[kind]).toBeGreaterThan(1);
    expect(alive[kind]).toBeLessThan(most);
  });
});

/** Letters of the built pages' texts that are in a range of fonts.css and not in the last, that of the fonts that are cut. */
function uncut(): string[] {
  const css = readFileSync('src/page/fonts.css', 'utf8');
  const [whole = '', ...more] = Array.from(css.matchAll(/unicode-range:\s*([^;]+);/g), ([, range]) =>
    lettersOf(range!),
  );
  const cut = more.at(-1)!;
  const pages = readdirSync('dist-test', { recursive: true, encoding: 'utf8' }).filter((path) =>
    /^(figures\/[a-z]+\/)?index\.html$/.test(path),
  );
  const text = pages.map(
    (path) => parseHTML(readFileSync(`dist-test/${path}`, 'utf8')).document.body.textContent,
  );
  return [...new Set(text.join(''))].filter((letter) => whole.includes(letter) && !cut.includes(letter));
}

it('the texts of all pages are set in the fonts that are cut', () => {
  expect(uncut().filter((letter) => !/[\s\p{Cf}]/u.test(letter))).toEqual([]); // but for what is never drawn
});
