import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Score, scoreOf } from '../src/figures/listening/score.ts';
import { bundled } from './bundled.ts';
import { type Visit, visit } from './chromium.ts';
import { host } from './host.ts';
import { inChromium } from './inChromium.ts';

const site = inject('site');
const browser = inChromium();

describe('what sounds', () => {
  const RATE = 8000;
  let script: string;
  let page: Page;

  beforeAll(async () => {
    script = await bundled('tests/listening.entry.ts');
    page = await browser().newPage();
    await page.addScriptTag({ content: script }); // in an empty page: ours lets no such script in
  });

  afterAll(() => page.close());

  const rendered = (score: Score) =>
    page.evaluate(
      ([score, rate]) =>
        (globalThis as unknown as { rendered(score: Score, rate: number): Promise<number[][]> }).rendered(
          score,
          rate,
        ),
      [score, RATE] as const,
    );
  /** The middle of a note, where it neither swells nor fades. */
  const note = (samples: readonly number[], { pace }: Score, generation: number) =>
    samples.slice((generation + 0.2) * pace * RATE, (generation + 0.65) * pace * RATE);
  const crossings = (samples: readonly number[]) =>
    samples.filter((sample, i) => i > 0 && sample >= 0 !== samples[i - 1]! >= 0).length;
  /** How much of one pitch there is in a sound (Goertzel 1958). */
  const strength = (samples: readonly number[], hertz: number) => {
    const turn = (2 * Math.PI * hertz) / RATE;
    const [real, imaginary] = [Math.cos, Math.sin].map((wave) =>
      samples.reduce((sum, sample, i) => sum + sample * wave(turn * i), 0),
    );
    return Math.hypot(real!, imaginary!) / samples.length;
  };

  it('crosses zero the more often, the higher the value is: as often as its pitch says', async () => {
    const line = [0, 0.2, 0.4, 0.6, 0.8, 1];
    const score = scoreOf({ line, reference: line, least: 0, most: 1 });
    const [left] = await rendered(score);
    const seconds = 0.45 * score.pace;
    const rates = line.map((_, generation) => crossings(note(left!, score, generation)) / seconds / 2);
    for (const [i, hertz] of score.line.entries()) expect(Math.abs(rates[i]! / hertz - 1)).toBeLessThan(0.07);
    expect([...rates].sort((one, other) => one - other)).toEqual(rates);
  });

  it('has two voices: the line, and on its right a quieter one for the reference', async () => {
    const score = scoreOf({ line: [0.9, 0.5], reference: [0.3, 0.2], least: 0, most: 1 });
    const channels = (await rendered(score)).map((samples) => note(samples, score, 0));
    const [line, reference] = [score.line[0]!, score.reference[0]!].map((hertz) =>
      channels.map((samples) => strength(samples, hertz)),
    );
    const silence = strength(channels[1]!, 700);
    expect(line![0]! + line![1]!).toBeGreaterThan(2 * (reference![0]! + reference![1]!));
    expect(reference![1]!).toBeGreaterThan(5 * silence);
    expect(reference![1]! / reference![0]!).toBeGreaterThan(2);
    expect(line![0]! / line![1]!).toBeGreaterThan(1.5);
  });

  it('is silent at both ends of a note, so that no note begins with a crack', async () => {
    const score = scoreOf({ line: [0.9, 0.1, 0.6], reference: [1, 1, 1], least: 0, most: 1 });
    const [left] = await rendered(score);
    for (const generation of [1, 2]) {
      const at = Math.round(generation * score.pace * RATE);
      for (const sample of left!.slice(at - 4, at + 4)) expect(Math.abs(sample)).toBeLessThan(0.03);
    }
  });
});

describe('a figure is heard', () => {
  let here: Visit;
  let page: Page;

  /** Ten generations: two and three quarter seconds. */
  async function open(address = 'figures/tails/?generations=10', before: () => void = watchContexts) {
    here = await visit(browser(), `${site}favicon.svg`);
    page = here.page;
    await page.addInitScript(before);
    await page.goto(site + address);
    await page.locator('#figure-tails[data-state="settled"]').waitFor({ timeout: 30_000 });
  }

  afterEach(() => here.close());

  const figure = () => page.locator('#figure-tails');
  const generation = async () =>
    Number(await figure().getByRole('slider', { name: 'Generation' }).inputValue());
  const button = (name: string) => figure().getByRole('button', { name, exact: true });
  const words = () => figure().locator('.listening [role="status"]').textContent();
  /** What has become of each context that there ever was. */
  const contexts = () =>
    page.evaluate(() =>
      (globalThis as unknown as { contexts: AudioContext[] }).contexts.map(({ state }) => state),
    );
  const listen = async () => {
    await figure().getByText('Listen', { exact: true }).click();
    await button('Play as sound').click();
    await button('Stop').waitFor();
  };

  it('when asked, and nothing that could sound exists before', async () => {
    await open();
    await figure().getByText('Listen', { exact: true }).click();
    await button('Play as sound').waitFor();
    expect(await contexts()).toEqual([]);
    await button('Play as sound').click();
    await expect.poll(contexts).toEqual(['running']);
  });

  it('from generation 0 to the last, the playhead with it, and says how it ended', async () => {
    await open();
    await listen();
    const passed: number[] = [];
    await expect
      .poll(
        async () => {
          passed.push(await generation());
          return passed.at(-1);
        },
        { interval: 40 },
      )
      .toBe(10);
    expect(passed.length).toBeGreaterThan(5);
    expect([...passed].sort((one, other) => one - other)).toEqual(passed);
    await expect.poll(words).toMatch(/^It ends at [\d,]+; what theory expects: [\d,]+\.$/);
    expect(await contexts()).toEqual(['closed']);
    expect(here.faults).toEqual([]);
  });

  it.each([
    ['a second press', () => button('Stop').click()],
    ['Escape', () => page.keyboard.press('Escape')],
    ['another setting', () => figure().getByRole('slider', { name: 'Fresh-data rate' }).press('ArrowRight')],
    ['a hand on the playhead', () => figure().getByRole('slider', { name: 'Generation' }).press('End')],
    ['its drawer, shut', () => figure().getByText('Listen', { exact: true }).click()],
    [
      'scrolling away',
      () =>
        page.evaluate(() => {
          document.body.style.paddingTop = '300vh';
          scrollTo(0, 0);
        }),
    ],
  ])('until %s stops it', async (_, stop) => {
    await open('figures/tails/');
    await listen();
    await expect.poll(generation).toBeGreaterThan(1);
    await stop();
    await expect.poll(contexts).toEqual(['closed']);
  });

  it('by any of the measures of its table, low and high said in words', async () => {
    await open();
    await figure().getByText('Listen', { exact: true }).click();
    const heard = figure().getByRole('combobox', { name: 'Heard:' });
    // The panel comes when it is asked for.
    await expect
      .poll(() => heard.locator('option').allTextContents())
      .toEqual(['kinds known', 'coverage', 'junk', 'distance from reality']);
    await heard.selectOption('junk');
    await expect
      .poll(() => figure().locator('.listening').textContent())
      .toContain('low is 0\u00A0%, high is 100\u00A0%');
  });

  it('in an embed, in a frame that may do nothing but run scripts', async () => {
    const other = await host({
      body: `<iframe sandbox="allow-scripts" src="${site}embed/tails/?generations=10" width="700" height="1400"></iframe>`,
    });
    here = await visit(browser(), other.url, { viewport: { width: 800, height: 1500 } });
    const frame = here.page.frameLocator('iframe');
    await frame.locator('[data-state="settled"]').waitFor({ timeout: 30_000 });
    await frame.getByText('Listen', { exact: true }).click();
    await frame.getByRole('button', { name: 'Play as sound' }).click();
    await expect.poll(() => frame.locator('.listening [role="status"]').textContent()).toMatch(/^It ends at/);
    await other.close();
  });

  it.each([
    ['has no sound', () => Reflect.deleteProperty(globalThis, 'AudioContext')],
    [
      'lets none out',
      () => {
        AudioContext.prototype.resume = () => new Promise(() => {});
        Object.defineProperty(AudioContext.prototype, 'state', { value: 'suspended' });
      },
    ],
  ])('or says so where the browser %s', async (_, without) => {
    await open('figures/tails/', without);
    await figure().getByText('Listen', { exact: true }).click();
    await button('Play as sound').click();
    await expect.poll(words).toContain('does not let the figure make a sound');
    expect(await generation()).toBe(40);
  });
});

/** Keeps every context that the page opens. */
function watchContexts(): void {
  const contexts: AudioContext[] = [];
  Object.assign(globalThis, { contexts });
  globalThis.AudioContext = class extends AudioContext {
    constructor(options?: AudioContextOptions) {
      super(options);
      contexts.push(this);
    }
  };
}
