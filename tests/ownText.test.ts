import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { digest } from '../src/sim/digest.ts';
import { textIn } from '../src/sim/language/anyOwnText.test.support.ts';
import { parseBook } from '../src/sim/language/book.ts';
import { bindText } from '../src/sim/language/ownText.ts';
import { done } from '../src/sim/language/steps.ts';
import { parseScenario } from '../src/sim/parseScenario.ts';
import { run } from '../src/sim/run.ts';
import { type Visit, visitFigure, visitFrame } from './chromium.ts';
import { inChromium } from './inChromium.ts';

const browser = inChromium();
const TALE = textIn('Russian', 400);
/** More than a field shows. */
const NOVEL = textIn('English', 1200);

let here: Visit & { readonly figure: Locator };
let page: Page;
let figure: Locator;

const settled = () =>
  expect.poll(() => figure.getAttribute('data-state'), { timeout: 30_000 }).toBe('settled');
const scenario = async () => JSON.parse((await figure.getAttribute('data-scenario')) ?? '{}');
const field = () => figure.getByRole('textbox', { name: 'Your own text' });
const button = (name: string) => figure.getByRole('button', { name, exact: true });
const fault = () => figure.locator('.text-field-fault').textContent();

/** Hands the page a text as a paste or a drop does. */
const hand = (kind: 'paste' | 'drop', text: string) =>
  field().evaluate(
    (target, [given, as]) => {
      const data = new DataTransfer();
      data.setData('text/plain', given);
      const init = { bubbles: true, cancelable: true };
      target.dispatchEvent(
        as === 'paste'
          ? new ClipboardEvent('paste', { ...init, clipboardData: data })
          : new DragEvent('drop', { ...init, dataTransfer: data }),
      );
    },
    [text, kind] as const,
  );

async function learned(text: string): Promise<void> {
  const { name } = done(bindText(text));
  await button('Learn and retell it').click();
  await expect.poll(async () => (await scenario()).book).toBe(name);
  await settled();
}

/** The words of the passages, without marks, each small. */
async function retold(): Promise<string[]> {
  const lines = await figure.locator('.passage-line').allTextContents();
  return (
    lines
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}'-]+/gu) ?? []
  );
}

describe('a text of one’s own', () => {
  let bookDigest: string | null;
  const asked: string[] = [];

  beforeAll(async () => {
    here = await visitFigure(browser(), inject('site'), 'echo/', { acceptDownloads: true });
    ({ page, figure } = here);
    bookDigest = await figure.getAttribute('data-digest');
    page.on('request', (one) => asked.push(`${one.method()} ${one.url()} ${one.postData() ?? ''}`));
  });

  afterAll(() => here.close());

  it('that is too short is refused in a sentence, and stays in the field: by keys alone', async () => {
    await figure.locator('.brought summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Call me Ishmael.');
    await expect
      .poll(() => figure.locator('.text-field-words').textContent())
      .toContain('3 words; 1,997 more');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(fault).toContain('This has 3 words; 2,000 are needed');
    expect(await field().inputValue()).toBe('Call me Ishmael.');
    expect(await field().getAttribute('aria-invalid')).toBe('true');
    expect((await scenario()).book).toBe('moby-dick');
  });

  it('may be a file; one that is no text is refused, and the field is as it was', async () => {
    const choose = figure.locator('input[type="file"]');
    await choose.setInputFiles({
      name: 'whale.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from([0x25, 0x50, 0x44, 0x46, 0xff, 0xc3, 0x28]),
    });
    await expect.poll(fault).toContain('whale.pdf is no plain text');
    expect(await field().inputValue()).toBe('Call me Ishmael.');
    await choose.setInputFiles({ name: 'tale.txt', mimeType: 'text/plain', buffer: Buffer.from(TALE) });
    await expect.poll(() => field().inputValue()).toContain(TALE.slice(0, 50));
    expect(await fault()).toBe('');
  });

  it('is learned and retold in its own words, with the numbers that Node computes', async () => {
    await learned(TALE);
    const given = new Set(TALE.toLowerCase().match(/\p{L}+/gu));
    const words = await retold();
    expect(words.length).toBeGreaterThan(50);
    for (const word of words) expect(given).toContain(word);
    const book = parseBook(done(bindText(TALE)).file);
    expect(await figure.getAttribute('data-digest')).toBe(
      digest(run(parseScenario(await scenario()), () => book)),
    );
    expect(await figure.textContent()).not.toMatch(/of Moby-Dick|the book/);
  });

  it('stays when a preset is tried and the sliders are put back, and is what undo comes back to', async () => {
    const { book, size } = await scenario();
    await button('Half archive').click();
    await expect.poll(scenario).toMatchObject({ book, size, synthetic: 0.5 });
    await button('Reset').click();
    await expect.poll(scenario).toMatchObject({ book, size, synthetic: 1 });
    await button('Back to Moby-Dick').click();
    await expect.poll(scenario).toMatchObject({ book: 'moby-dick', size: 2000 });
    await button('Undo').click();
    await expect.poll(scenario).toMatchObject({ book, size });
    await settled();
    expect(await retold()).not.toContain('whale');
  });

  it('is in no link, which says so; tables of it can be saved', async () => {
    await figure.getByText('Save and share').click();
    expect(await figure.locator('.save').textContent()).toContain('your text stays in this page');
    const [download] = await Promise.all([page.waitForEvent('download'), button('Save as CSV').click()]);
    const csv = readFileSync(await download.path(), 'utf8');
    expect(csv).toContain((await scenario()).book);
    expect(csv).not.toMatch(/\p{Script=Cyrillic}/u);
  });

  it('may be long: then the field shows its beginning, and all of it is learned', async () => {
    await figure.locator('.brought summary').click();
    for (const way of ['drop', 'paste'] as const) {
      await button('Empty the field').click();
      await hand(way, NOVEL);
      expect(await field().inputValue()).toBe(`${NOVEL.slice(0, 1000)} …`);
    }
    await learned(NOVEL);
    await button('Back to Moby-Dick').click();
    await settled();
  });

  it('leaves nothing behind: no request but for files of the site, nothing kept, and Moby-Dick is as before', async () => {
    expect(await figure.getAttribute('data-digest')).toBe(bookDigest);
    // The page may fetch more of its own files, by their names alone: it keeps itself for reading offline.
    const fetched = new RegExp(
      `^GET (?:${inject('site')}[\\w./-]*(?:\\?__WB_REVISION__=\\w+)?|(?:blob|data):\\S{1,200}) $`,
    );
    expect(asked.filter((request) => !fetched.test(request))).toEqual([]);
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    expect(kept).not.toMatch(/whale|\p{Script=Cyrillic}/u);
    expect(here.faults).toEqual([]);
  });
});

it('a link to somebody’s own text opens Moby-Dick with the same setting, and says why', async () => {
  const opened = await visitFigure(browser(), inject('site'), 'echo/?f=0.05&size=80&book=0123456789abcdef');
  const shown = JSON.parse((await opened.figure.getAttribute('data-scenario')) ?? '{}');
  expect(shown).toMatchObject({ book: 'moby-dick', size: 2000, fresh: 0.05 });
  expect(await opened.figure.locator('.figure-notices').textContent()).toContain('no link carries');
  await opened.close();
});

it('the embed learns a text in a frame that has no origin', async () => {
  const { figure: framed, close } = await visitFrame(browser(), inject('site'), 'echo');
  await framed.locator('.brought summary').click();
  await framed.getByRole('textbox', { name: 'Your own text' }).fill(TALE.slice(0, 19_000));
  await framed.getByRole('button', { name: 'Learn and retell it' }).click();
  const { name } = done(bindText(TALE.slice(0, 19_000)));
  await expect
    .poll(async () => JSON.parse((await framed.getAttribute('data-scenario')) ?? '{}').book)
    .toBe(name);
  await close();
});
