import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { digest } from '../src/sim/digest.ts';
import { parseScenario } from '../src/sim/parseScenario.ts';
import { run } from '../src/sim/run.ts';
import { type Visit, visit } from './chromium.ts';
import { inChromium } from './inChromium.ts';

const browser = inChromium();
let here: Visit;
let page: Page;
let figure: Locator;

beforeEach(async () => {
  await open('');
});

afterEach(() => here.close());

async function open(query: string): Promise<void> {
  await here?.close();
  here = await visit(browser(), inject('site') + query, { viewport: { width: 1280, height: 900 } });
  page = here.page;
  figure = page.locator('#figure-tails');
  await figure.locator('.figure-chart').scrollIntoViewIfNeeded();
  await settled();
}

const settled = () => page.locator('#figure-tails[data-state="settled"]').waitFor();
const scenario = async () => JSON.parse((await figure.getAttribute('data-scenario')) ?? '{}');
const generation = () => figure.getByRole('slider', { name: 'Generation' }).inputValue();
const step = (i: number) => page.locator('.scrolly:has([data-root="tails"]) .step').nth(i);

describe('the figure', () => {
  it('paints the very run that the same scenario gives in Node', async () => {
    expect(await figure.getAttribute('data-digest')).toBe(digest(run(parseScenario(await scenario()))));
  });

  it('reruns when a slider is moved by key, with the same seed, and paints what Node computes', async () => {
    const before = await scenario();
    const digestBefore = await figure.getAttribute('data-digest');
    await figure.getByRole('slider', { name: 'Fresh-data rate' }).press('ArrowRight');
    await expect.poll(async () => (await scenario()).fresh).toBeGreaterThan(0);
    await expect.poll(() => figure.getAttribute('data-digest')).not.toBe(digestBefore);
    await settled();
    const after = await scenario();
    expect(after).toEqual({ ...before, fresh: after.fresh });
    expect(await figure.getAttribute('data-digest')).toBe(digest(run(parseScenario(after))));
    expect(here.faults).toEqual([]);
  });

  it('is named as scripts and screen readers expect', async () => {
    for (const name of ['Synthetic fraction', 'Fresh-data rate', 'Selection pressure'])
      expect(await figure.getByRole('slider', { name, exact: true }).count()).toBe(1);
  });

  it('ignores the bad parts of a link, says which, and keeps the rest', async () => {
    await open('?figure=tails&f=0.05&k=abc&bogus=1&gen=20');
    expect(await scenario()).toMatchObject({ fresh: 0.05, selection: 0 });
    expect(await generation()).toBe('20');
    const words = await page.locator('body').textContent();
    expect(words).toContain('abc');
    expect(words).toContain('bogus');
    expect(here.faults).toEqual([]);
  });
});

describe('the story', () => {
  it('moves the figure as its steps scroll by', async () => {
    const shown = new Set<string>();
    for (const [i] of (await page.locator('.scrolly:has([data-root="tails"]) .step').all()).entries()) {
      await step(i).evaluate((element) => element.scrollIntoView({ block: 'center' }));
      await expect.poll(() => page.locator('[data-root="tails"]').getAttribute('data-step')).toBe(String(i));
      await expect.poll(async () => shown.add(await generation()).size).toBe(i + 1);
    }
  });

  it('can be stepped through without scrolling', async () => {
    await step(1).getByRole('button', { name: /^Show/ }).focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => step(1).getByRole('button', { name: /^Show/ }).getAttribute('aria-pressed'))
      .toBe('true');
    await expect.poll(() => page.locator('[data-root="tails"]').getAttribute('data-step')).toBe('1');
  });

  it('leaves the figure to a reader who has taken it, until asked back', async () => {
    await figure.getByRole('slider', { name: 'Fresh-data rate' }).press('ArrowRight');
    await settled();
    const taken = await scenario();
    await step(1).evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await expect.poll(() => page.locator('[data-root="tails"]').getAttribute('data-step')).toBe('1');
    expect(await scenario()).toEqual(taken);
    await figure.getByRole('button', { name: 'Back to the story' }).click();
    await expect.poll(async () => (await scenario()).fresh).toBe(0);
  });

  it('sets the figure by a phrase of the prose', async () => {
    const phrase = page.locator('.set[data-figure-target="tails"]:not([data-set*="view"])').first();
    const set = JSON.parse((await phrase.getAttribute('data-set')) ?? '{}');
    await phrase.click();
    const { generation: at, ...fields } = set;
    await expect.poll(scenario).toMatchObject(fields);
    if (at !== undefined) await expect.poll(generation).toBe(String(at));
  });
});
