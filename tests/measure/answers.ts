import type { Page } from 'playwright-core';
import { type Bench, figureIds, quantile, THROTTLE, visitArticle, wake } from './throttle.ts';

const MOVES = 24;

/** Milliseconds from a slider's input event until a frame has shown what came of it. */
interface Latency {
  /** The first change in the chart. */
  readonly chart: number;
  /** The whole run, with all its replicates. */
  readonly fan: number;
}

/** How soon each figure shows what a slider that is dragged asks for. */
export async function reportAnswers(bench: Bench): Promise<void> {
  const { page, throttle, close } = await visitArticle(bench);
  const rows: Record<string, Record<string, number>> = {};
  for (const id of await figureIds(page)) {
    await wake(page, id);
    await throttle(THROTTLE);
    const latencies = await dragSlider(page, id);
    await throttle(1);
    const charts = latencies.map(({ chart }) => chart);
    const fans = latencies.map(({ fan }) => fan);
    rows[id] = {
      'chart, median ms': quantile(charts, 0.5),
      'chart, p95 ms': quantile(charts, 0.95),
      'fan, median ms': quantile(fans, 0.5),
      'fan, p95 ms': quantile(fans, 0.95),
    };
  }
  console.log(`From slider input to paint, processor throttled ${THROTTLE} times, ${MOVES} moves a figure:`);
  console.table(rows);
  await close();
}

async function dragSlider(page: Page, id: string): Promise<Latency[]> {
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
