import { expect, inject, it } from 'vitest';
import { digest } from '../src/sim/digest.ts';
import { run } from '../src/sim/run.ts';
import { parseScenario } from '../src/sim/scenario.ts';
import { inFirefox, watchedPage } from './inFirefox.ts';

const firefox = inFirefox();

it('in Firefox the page comes alive without an error and paints the very run that Node computes', async () => {
  const { page, faults } = await watchedPage(firefox());
  await page.goto(inject('site'));
  await page.locator('#figure-tails .figure-chart').scroll();
  await page.waitForSelector('#figure-tails[data-state="settled"]', { timeout: 30_000 });
  const before = await page.$eval('figure#figure-tails', (figure) => ({ ...figure.dataset }));

  const slider = await page.$('#figure-tails ::-p-aria([name="Fresh-data rate"][role="slider"])');
  await slider?.press('ArrowRight');
  await page.waitForFunction(
    (old) => {
      const { dataset } = document.querySelector<HTMLElement>('#figure-tails')!;
      return dataset['digest'] !== old && dataset['state'] === 'settled';
    },
    { timeout: 30_000 },
    before['digest'],
  );
  const after = await page.$eval('figure#figure-tails', (figure) => ({ ...figure.dataset }));

  for (const { scenario, digest: painted } of [before, after])
    expect(painted).toBe(digest(run(parseScenario(JSON.parse(scenario ?? '{}')))));
  expect(faults).toEqual([]);
});
