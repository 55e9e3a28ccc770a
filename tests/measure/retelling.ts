import { type Bench, visitArticle, wake } from './throttle.ts';

/** A setting of its own each: nothing comes from the cache. */
const SETTINGS = ['5\u00A0% fresh', 'Half archive', 'Strict filter'];

/** How long a reader waits for a book to be retold, not throttled: for the first new passage, and for all ten. */
export async function reportRetelling(bench: Bench): Promise<void> {
  const { page, close } = await visitArticle(bench);
  await wake(page, 'echo');
  const figure = page.locator('#figure-echo');
  const rows: Record<string, Record<string, number>> = {};
  for (const name of SETTINGS) {
    const waits = page.evaluate(passagesAfterPress);
    await figure.getByRole('button', { name, exact: true }).click();
    const { first, all } = await waits;
    rows[name] = { 'first passage, ms': Math.round(first), 'all ten, ms': Math.round(all) };
    await page.locator('#figure-echo[data-state="settled"]').waitFor();
  }
  console.log('A book retold, from pressing a setting to its passages on the screen, not throttled:');
  console.table(rows);
  await close();
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
