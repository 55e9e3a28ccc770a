import type { CDPSession, Page } from 'playwright-core';
import { findChromium } from './browsers.ts';
import { launchChromium, visit } from './chromium.ts';
import { buildSite, serve } from './site.ts';

/** How many times slower the processor is made. */
const THROTTLE = 4;
const MOVES = 24;

/** Milliseconds from a slider's input event until a frame has shown what came of it. */
interface Latency {
  /** The first change in the chart. */
  readonly chart: number;
  /** The whole run, with all its replicates. */
  readonly fan: number;
}

/**
 * `npm run measure`: how fast the figures answer, in Chromium with the processor throttled four times. Prints a table.
 * `npm run measure -- tails drift` measures only those figures.
 */
async function measure(wanted: readonly string[]): Promise<void> {
  buildSite('dist-measure');
  const site = await serve('dist-measure', '/');
  const browser = await launchChromium(findChromium());
  const { page, close } = await visit(browser, site.url, {
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'no-preference',
  });
  // tsx keeps the names of functions by a helper, which those that are sent to the page would miss there.
  await page.evaluate('globalThis.__name = (named) => named');
  const devtools = await page.context().newCDPSession(page);
  const ids = await page
    .locator('figure[data-figure]')
    .evaluateAll((figures) => figures.map((figure) => (figure as HTMLElement).dataset['figure'] ?? ''));
  const rows: Record<string, Record<string, number>> = {};
  for (const id of ids.filter((id) => wanted.length === 0 || wanted.includes(id))) {
    const latencies = await moveSlider(page, devtools, id);
    rows[id] = {
      'chart, median ms': quantile(latencies, 'chart', 0.5),
      'chart, p95 ms': quantile(latencies, 'chart', 0.95),
      'fan, median ms': quantile(latencies, 'fan', 0.5),
      'fan, p95 ms': quantile(latencies, 'fan', 0.95),
    };
  }
  console.log(`From slider input to paint, processor throttled ${THROTTLE} times, ${MOVES} moves a figure:`);
  console.table(rows);
  if (ids.includes('echo')) await reportRetelling(page);
  await close();

  const fresh = await visit(browser, site.url, {
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'no-preference',
  });
  const tasks = await scrollThrough(fresh.page, await fresh.page.context().newCDPSession(fresh.page));
  const long = tasks.filter((duration) => duration > 100);
  console.log(
    `Scrolling the whole article at the same throttle: ${tasks.length} tasks above 50 ms, ` +
      `${long.length} above 100 ms; the longest ${Math.round(Math.max(0, ...tasks))} ms.`,
  );
  await fresh.close();
  await browser.close();
  await site.close();
}

/** A setting of its own each: nothing comes from the cache. */
const RETELLINGS = ['5\u00A0% fresh', 'Half archive', 'Strict filter'];

/** How long a reader waits for a book to be retold, not throttled: for the first new passage, and for all ten. */
async function reportRetelling(page: Page): Promise<void> {
  const figure = page.locator('#figure-echo');
  const rows: Record<string, Record<string, number>> = {};
  for (const name of RETELLINGS) {
    const waits = page.evaluate(passagesAfterPress);
    await figure.getByRole('button', { name, exact: true }).click();
    const { first, all } = await waits;
    rows[name] = { 'first passage, ms': Math.round(first), 'all ten, ms': Math.round(all) };
    await page.locator('#figure-echo[data-state="settled"]').waitFor();
  }
  console.log('A book retold, from pressing a setting to its passages on the screen, not throttled:');
  console.table(rows);
}

/** Runs in the page. */
function passagesAfterPress(): Promise<{ first: number; all: number }> {
  const figure = document.getElementById('figure-echo')!;
  return new Promise((resolve) => {
    figure.addEventListener(
      'click',
      ({ timeStamp: start }) => {
        let first: number | undefined;
        requestAnimationFrame(function look() {
          const said = figure.querySelector('.figure-progress')?.textContent ?? '';
          const written = Number(/so far: (\d+)/.exec(said)?.[1] ?? 0);
          const now = performance.now() - start;
          if (written > 0) first ??= now;
          // The word of progress goes when the first run is there, and with it all its passages.
          if (first !== undefined && written === 0) resolve({ first, all: now });
          else requestAnimationFrame(look);
        });
      },
      { once: true, capture: true },
    );
  });
}

async function moveSlider(page: Page, devtools: CDPSession, id: string): Promise<Latency[]> {
  await page.locator(`#figure-${id} .figure-chart`).scrollIntoViewIfNeeded();
  await page.locator(`#figure-${id}[data-state="settled"]`).waitFor();
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  const slider = page.locator(`#figure-${id}`).getByRole('slider', { name: 'Fresh-data rate' });
  await slider.scrollIntoViewIfNeeded();
  const track = await slider.boundingBox();
  if (!track) throw new Error(`${id} has no slider in view`);
  const at = (move: number) => track.x + track.width * (0.05 + (0.9 * move) / MOVES);
  const y = track.y + track.height / 2;
  const latencies: Latency[] = [];
  await page.mouse.move(at(0), y);
  await page.mouse.down();
  for (let move = 1; move <= MOVES; move++) {
    const latency = page.evaluate(latencyOfNextInput, id);
    await page.waitForTimeout(100);
    await page.mouse.move(at(move), y); // each value is new: nothing comes from the cache
    latencies.push(await latency);
  }
  await page.mouse.up();
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return latencies;
}

/** Runs in the page. A frame's changes count as painted when the task after its rendering begins. */
function latencyOfNextInput(id: string): Promise<Latency> {
  const figure = document.getElementById(`figure-${id}`)!;
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`${id} gave no answer`)), 30_000);
    figure.addEventListener(
      'input',
      ({ timeStamp: start }) => {
        const before = figure.dataset['digest'];
        let chart: number | undefined;
        let due = false;
        const painted = () => {
          due = false;
          const now = performance.now() - start;
          chart ??= now;
          const { state, digest } = figure.dataset;
          if (state !== 'settled' || digest === undefined || digest === before) return;
          observer.disconnect();
          resolve({ chart, fan: now });
        };
        const observer = new MutationObserver(() => {
          if (due) return;
          due = true;
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = painted;
            port2.postMessage(null);
          });
        });
        observer.observe(figure.querySelector('.figure-chart')!, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        });
        observer.observe(figure, { attributes: true, attributeFilter: ['data-state', 'data-digest'] });
      },
      { once: true, capture: true },
    );
  });
}

/** Durations, in ms, of all tasks above 50 ms while the page is scrolled from its top to its end by the wheel. */
async function scrollThrough(page: Page, devtools: CDPSession): Promise<number[]> {
  await page.waitForLoadState('load');
  await page.waitForTimeout(1000);
  await page.evaluate(() => {
    const durations: number[] = [];
    Object.assign(window, { durations });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) durations.push(duration);
    }).observe({ type: 'longtask' });
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  await page.mouse.move(640, 450);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 120) {
    await page.mouse.wheel(0, 120);
    await page.waitForTimeout(50);
  }
  await page.waitForTimeout(1500);
  return page.evaluate(() => (window as unknown as { durations: number[] }).durations);
}

function quantile(latencies: readonly Latency[], what: keyof Latency, share: number): number {
  const sorted = latencies.map((latency) => latency[what]).sort((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
}

await measure(process.argv.slice(2));
