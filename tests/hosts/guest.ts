import { setTimeout } from 'node:timers/promises';
import type { Browser, Frame, Page } from 'playwright-core';
import type { Post } from './host.ts';

/** What became of a figure in somebody else's post; where all is well, nothing is said. */
export interface Visit {
  readonly appears: string;
  readonly fits: string;
  readonly works: string;
}

/** Opens a post as a reader does, on a desk or a phone, and tries its figure. @param picture a file to keep what was seen in */
export async function visitPost(
  browser: Browser,
  post: Post,
  viewport: { width: number; height: number },
  picture: string,
): Promise<Visit> {
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
  try {
    await page.goto(post.url);
    const frame = await frameIn(page);
    const appears = await fault(() => appearance(frame, post));
    const fits = await fault(() => fit(frame, post));
    const works = await fault(() => work(frame));
    const after = await fault(() => fit(frame, post));
    await page.screenshot({ path: picture, fullPage: true });
    return { appears, fits: fits || after, works };
  } finally {
    await page.close();
  }
}

async function frameIn(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe', { state: 'attached', timeout: 15_000 });
  await element.evaluate((iframe) => iframe.scrollIntoView());
  await element.waitForElementState('visible', { timeout: 15_000 });
  const frame = await element.contentFrame();
  if (!frame) throw new Error('the frame is empty');
  return frame;
}

async function appearance(frame: Frame, { settings }: Post): Promise<void> {
  await settled(frame);
  const scenario = await scenarioIn(frame);
  for (const [name, value] of Object.entries(settings))
    if (scenario[name] !== value) throw new Error(`${name} is ${scenario[name]}, not ${value}`);
}

/** All of the figure is seen, and there is no more than a line of emptiness below it. */
async function fit(frame: Frame, { height }: Post): Promise<void> {
  let room = 0;
  let needed = 0;
  for (let left = 20; left > 0; left--) {
    needed = await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
    room = await frame.evaluate(() => innerHeight);
    if (Math.abs(room - needed) <= 2) return;
    await setTimeout(100);
  }
  if (height === 'written' && room >= needed) return;
  throw new Error(`${needed} px in a frame of ${room} px`);
}

/** A slider moved by hand has its run. */
async function work(frame: Frame): Promise<void> {
  const before = await frame.getAttribute('figure', 'data-digest');
  await frame.getByRole('slider', { name: 'Fresh-data rate', exact: true }).press('PageUp');
  await frame.waitForFunction(
    (digest) => {
      const { state, digest: now } = document.querySelector('figure')!.dataset;
      return state === 'settled' && now !== digest;
    },
    before,
    { timeout: 15_000 },
  );
}

const settled = (frame: Frame) => frame.waitForSelector('figure[data-state="settled"]', { timeout: 30_000 });

const scenarioIn = async (frame: Frame): Promise<Record<string, unknown>> =>
  JSON.parse((await frame.getAttribute('figure', 'data-scenario')) ?? '{}');

async function fault(act: () => Promise<void>): Promise<string> {
  try {
    await act();
    return '';
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  }
}
