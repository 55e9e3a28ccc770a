import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { strategies } from '../src/figures/challenge/strategies.ts';
import { digest } from '../src/sim/digest.ts';
import { parseScenario } from '../src/sim/parseScenario.ts';
import { run } from '../src/sim/run.ts';
import type { ChallengeScenario } from '../src/sim/scenario.ts';
import { visitFigure } from './chromium.ts';
import { inChromium } from './inChromium.ts';

const browser = inChromium();

async function open(query = '') {
  const here = await visitFigure(browser(), inject('site'), `challenge/${query}`);
  const { figure } = here;
  const scenario = async (): Promise<ChallengeScenario> =>
    JSON.parse((await figure.getAttribute('data-scenario'))!);
  const settled = () =>
    expect.poll(() => figure.getAttribute('data-state'), { timeout: 30_000 }).toBe('settled');
  return { ...here, scenario, settled };
}

/** What was played is its link: it opens on the same plan and the same run, which Node computes too. */
async function replayed({ page, figure, scenario }: Awaited<ReturnType<typeof open>>): Promise<void> {
  const plan = await scenario();
  const played = await figure.getAttribute('data-digest');
  expect(played).toBe(digest(run(parseScenario(plan))));
  const { search } = new URL(await linkIn(page, figure));
  const again = await open(search);
  expect(await again.scenario()).toEqual(plan);
  expect(await again.figure.getAttribute('data-digest')).toBe(played);
  await again.close();
}

/** The link as the reader would copy it. */
async function linkIn(page: Page, figure: Locator): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await figure.getByText('Save and share').click();
  await figure.getByRole('button', { name: 'Copy link' }).click();
  return page.evaluate(() => navigator.clipboard.readText());
}

describe('the challenge', { timeout: 120_000 }, () => {
  it('is played by keys: a stage, its sliders, its memory; and what was played is a link that replays it', async () => {
    const here = await open();
    const { figure, scenario, settled } = here;
    const start = await scenario();
    const radio = (name: string) => figure.getByRole('radio', { name, exact: true });
    await radio('the start').focus();
    await here.page.keyboard.press('ArrowRight');
    await here.page.keyboard.press('ArrowRight');
    expect(await radio('20').isChecked()).toBe(true);
    await figure.getByRole('slider', { name: 'Fresh-data rate', exact: true }).press('PageUp');
    const moved = await scenario();
    expect(moved.fresh20).toBeGreaterThan(start.fresh20);
    expect([moved.fresh, moved.fresh10, moved.fresh30]).toEqual([start.fresh, start.fresh10, moved.fresh20]);
    await radio('thrown away').focus();
    await here.page.keyboard.press('ArrowRight');
    await settled();
    expect(await scenario()).toMatchObject({
      memory10: 'replace',
      memory20: 'accumulate',
      memory30: 'accumulate',
    });
    await replayed(here);
    expect(here.faults).toEqual([]);
    await here.close();
  });

  it('tells the place of a plan: of the best that was found, and of one that misses the goal', async () => {
    const { figure, settled, close } = await open();
    const own = figure.locator('.challenge-standing [data-shown]');
    expect(await own.textContent()).toContain('2. your plan, the curator');
    await figure.getByRole('button', { name: 'The best found' }).click();
    await settled();
    expect(await own.textContent()).toContain('1. your plan, the best found');
    const { best } = strategies;
    expect(await figure.locator('.figure-sentence').textContent()).toContain(
      `The goal is met in ${best.met} of 100 runs`,
    );
    await figure.getByRole('button', { name: 'The closed loop' }).click();
    await settled();
    expect(await own.textContent()).toContain('missed: your plan, the closed loop');
    expect(await figure.locator('.goal-miss').first().getAttribute('d')).not.toBe('');
    await close();
  });
});
