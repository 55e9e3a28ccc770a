import type { Locator, Page } from 'playwright-core';
import { type Bench, figureIds, quantile, THROTTLE, visitArticle, wake } from './throttle.ts';

const SLIDERS = ['Synthetic fraction', 'Fresh-data rate', 'Selection pressure'];
const KEYS = ['ArrowRight', 'ArrowRight', 'PageUp', 'ArrowLeft', 'End', 'Home'];

/** Interaction to next paint, as browsers count it, while every slider of every figure is dragged, and moved by keys. */
export async function reportInteractions(bench: Bench): Promise<void> {
  const { page, throttle, close } = await visitArticle(bench);
  await page.evaluate(() => {
    const slowest = new Map<number, number>();
    Object.assign(window, { slowest });
    // Of the events that make up one interaction the slowest counts; 16 ms is the least that browsers tell of.
    new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries() as PerformanceEventTiming[])
        if (interactionId) slowest.set(interactionId, Math.max(duration, slowest.get(interactionId) ?? 0));
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  const taken = () =>
    page.evaluate(() => {
      const { slowest } = window as unknown as { slowest: Map<number, number> };
      const durations = [...slowest.values()];
      slowest.clear();
      return durations;
    });
  const rows: Record<string, Record<string, number>> = {};
  const all: number[] = [];
  for (const id of await figureIds(page)) {
    await wake(page, id);
    await taken();
    await throttle(THROTTLE);
    for (const name of SLIDERS) {
      const slider = page.locator(`#figure-${id}`).getByRole('slider', { name, exact: true });
      if (!(await slider.isEnabled())) continue;
      await drag(page, slider);
      // Dragged, it has the focus. Pressed by its name it would first be looked for, in the page and in its time.
      for (const key of KEYS) {
        await page.keyboard.press(key);
        await page.waitForTimeout(150);
      }
    }
    await page.waitForTimeout(500);
    await throttle(1);
    const durations = await taken();
    rows[id] = {
      interactions: durations.length,
      'median ms': quantile(durations, 0.5),
      'p98 ms': quantile(durations, 0.98),
      'most, ms': Math.max(0, ...durations),
    };
    all.push(...durations);
  }
  console.log(
    `Interaction to next paint, throttled ${THROTTLE} times, each slider dragged and moved by keys:`,
  );
  console.table(rows);
  console.log(`Over all ${all.length} of 16 ms or more: 98th percentile ${quantile(all, 0.98)} ms.`);
  await close();
}

async function drag(page: Page, slider: Locator): Promise<void> {
  await slider.scrollIntoViewIfNeeded();
  const track = await slider.boundingBox();
  if (!track) throw new Error('a slider is not in view');
  const y = track.y + track.height / 2;
  await page.mouse.move(track.x + track.width * 0.2, y);
  await page.mouse.down();
  for (let step = 1; step <= 20; step++) {
    await page.mouse.move(track.x + track.width * (0.2 + 0.03 * step), y);
    await page.waitForTimeout(50);
  }
  await page.mouse.up();
}
