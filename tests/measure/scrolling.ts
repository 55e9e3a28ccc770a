import { type Bench, THROTTLE, visitArticle } from './throttle.ts';

/** How long the page is busy at a stretch while its reader scrolls from its top to its end by the wheel. */
export async function reportScrolling(bench: Bench): Promise<void> {
  const { page, throttle, close } = await visitArticle(bench);
  await page.waitForLoadState('load');
  await page.waitForTimeout(1000);
  await page.evaluate(() => {
    const durations: number[] = [];
    Object.assign(window, { durations });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) durations.push(duration);
    }).observe({ type: 'longtask' });
  });
  await throttle(THROTTLE);
  await page.mouse.move(640, 450);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 120) {
    await page.mouse.wheel(0, 120);
    await page.waitForTimeout(50);
  }
  await page.waitForTimeout(1500);
  const tasks = await page.evaluate(() => (window as unknown as { durations: number[] }).durations);
  const long = tasks.filter((duration) => duration > 100);
  console.log(
    `Scrolling the whole article, throttled ${THROTTLE} times: ${tasks.length} tasks above 50 ms, ` +
      `${long.length} above 100 ms; the longest ${Math.round(Math.max(0, ...tasks))} ms.`,
  );
  await close();
}
