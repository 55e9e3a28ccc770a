import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { publicLists } from '../src/figures/tails/lists.ts';
import { digest } from '../src/sim/digest.ts';
import { parseScenario } from '../src/sim/parseScenario.ts';
import { run } from '../src/sim/run.ts';
import { FEW, type Visit, visitFigure, visitFrame } from './chromium.ts';
import { inChromium } from './inChromium.ts';

const browser = inChromium();
const LANGUAGES = publicLists()[0]!;
/** The last of them is markup, and stays a word. */
const MENU =
  'Coffee 900\nTea 400\nCelery 90\nOlives 70\nRadishes 40\nTurtle soup 9\n<img src=x onerror=alert(1)> 2';

let here: Visit & { readonly figure: Locator };
let page: Page;
let figure: Locator;

const settled = (of = figure) =>
  expect.poll(() => of.getAttribute('data-state'), { timeout: 30_000 }).toBe('settled');
const scenarioOf = async (of = figure) => JSON.parse((await of.getAttribute('data-scenario')) ?? '{}');
const fates = (of = figure) => of.locator('.fates').textContent();
/** Opens the link of what is shown, once the address says it. */
async function openedByLink(says: string) {
  await expect.poll(() => page.url()).toContain(says);
  return visitFigure(browser(), inject('site'), `tails/${new URL(page.url()).search}`);
}

/** Whether what is painted is the run that Node computes. */
async function isTheRun(of = figure): Promise<void> {
  expect(await of.getAttribute('data-digest')).toBe(digest(run(parseScenario(await scenarioOf(of)))));
}

describe('kinds that have names', () => {
  beforeAll(async () => {
    here = await visitFigure(browser(), inject('site'), `tails/?gen=12&${FEW}`);
    ({ page, figure } = here);
  });

  afterAll(() => here.close());

  it('may be the languages of the web: by keys alone, with the numbers that Node computes', async () => {
    await figure.locator('.brought summary').focus();
    await page.keyboard.press('Enter');
    await figure.getByRole('button', { name: LANGUAGES.title }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await scenarioOf()).weights).toBe(LANGUAGES.counts.join(' '));
    await settled();
    await isTheRun();
    expect(await figure.locator('.brought summary').evaluate((its) => its === document.activeElement)).toBe(
      true,
    );
  });

  it('are lost by name: beneath the chart, in its remark, and under the pointer', async () => {
    const [known = '', gone = ''] = (await fates())!.split('Gone');
    for (const name of LANGUAGES.names) expect(`${known}${gone}`).toContain(name);
    expect(known).toContain('English');
    expect(gone).toContain('Mongolian');
    const lost = Number(
      /(\d+) of 60 kinds gone/.exec((await figure.locator('.words-lost').textContent())!)?.[1],
    );
    expect(await figure.locator('.fates s').count()).toBe(lost);
    const said = await figure.locator('.rank-abundance').getAttribute('aria-label');
    expect(LANGUAGES.names.some((name) => said!.includes(`: ${name}`))).toBe(true);
    await figure.getByRole('slider', { name: 'Kind read out' }).press('ArrowRight');
    expect(await figure.locator('.crosshair-words').textContent()).toMatch(/^(English|Russian)/);
    await figure.getByRole('radio', { name: 'dots' }).check();
    await expect.poll(() => figure.locator('.dot-field').getAttribute('aria-label')).toContain('60 dots');
    await page.mouse.move(0, 0);
    await figure.getByRole('radio', { name: 'a curve' }).check();
  });

  it('keep them under every setting, and in a link', async () => {
    await figure.getByRole('button', { name: 'Keep everything' }).click();
    await expect.poll(async () => (await scenarioOf()).memory).toBe('accumulate');
    await settled();
    expect((await scenarioOf()).kinds).toBe(60);
    const opened = await openedByLink('memory=accumulate');
    expect(await opened.figure.getAttribute('data-digest')).toBe(await figure.getAttribute('data-digest'));
    expect(await fates(opened.figure)).toContain('English');
    expect(opened.faults).toEqual([]);
    await opened.close();
  });

  it('may come from a list of the reader’s; what cannot be read is said, and stays in the field', async () => {
    await figure.locator('.brought summary').click();
    const field = figure.getByRole('textbox', { name: 'A list of your own' });
    await field.fill('Coffee 900\nTea\n');
    await figure.getByRole('button', { name: 'Use this list' }).click();
    await expect
      .poll(() => figure.locator('.text-field-fault').textContent())
      .toContain('Line 2 has no number: “Tea”');
    expect(await field.inputValue()).toBe('Coffee 900\nTea\n');
    expect((await scenarioOf()).kinds).toBe(60);
    await field.fill(MENU);
    await figure.getByRole('button', { name: 'Use this list' }).click();
    await expect.poll(async () => (await scenarioOf()).weights).toBe('900 400 90 70 40 9 2');
    await settled();
    await isTheRun();
    expect(await fates()).toContain('Turtle soup');
    expect(await fates()).toContain('<img src=x onerror=alert(1)>');
    expect(await figure.locator('.fates img').count()).toBe(0);
  });

  it('then a link carries how often they were counted, and no name', async () => {
    const opened = await openedByLink('weights=900+400+90');
    expect(opened.page.url()).not.toMatch(/Coffee|soup/);
    expect(await opened.figure.getAttribute('data-digest')).toBe(await figure.getAttribute('data-digest'));
    expect(await fates(opened.figure)).toContain('kind 1');
    expect(await opened.figure.locator('.brought').textContent()).toContain(
      'their names are not in the link',
    );
    expect(opened.faults).toEqual([]);
    await opened.close();
  });

  it('go again, and nothing has failed', async () => {
    await figure.getByRole('button', { name: 'Back to kinds without names' }).click();
    await expect.poll(async () => (await scenarioOf()).kinds).toBe(2000);
    expect(await figure.locator('.fates').count()).toBe(0);
    expect(here.faults).toEqual([]);
  });
});

it('an embed has the names of the public lists, and leaves readers’ own to the figure’s page', async () => {
  const { figure: framed, close } = await visitFrame(browser(), inject('site'), 'tails');
  await framed.locator('.brought summary').click();
  expect(await framed.locator('.brought').textContent()).toContain('On the figure’s own page');
  await framed.getByRole('button', { name: LANGUAGES.title }).click();
  await expect.poll(() => framed.locator('.fates').textContent()).toContain('English');
  await settled(framed);
  await isTheRun(framed);
  await close();
});
