import { setTimeout } from 'node:timers/promises';
import type { Browser, Frame, Page } from 'playwright-core';
import type { Post } from './host.ts';

/** What became of a figure in somebody else's post, in words; where something went wrong, they say what. */
export interface Visit {
  readonly appears: string;
  readonly fits: string;
  readonly works: string;
  readonly isWell: boolean;
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
    const appears = await told(() => appearance(frame, post));
    await told(() => fit(frame, post));
    const works = await told(() => work(frame));
    const fits = await told(() => fit(frame, post));
    await photograph(page, picture);
    const answers = [appears, fits, works];
    return { appears, fits, works, isWell: answers.every((answer) => /^(yes|scrolls)/.test(answer)) };
  } finally {
    await page.close();
  }
}

/** The element leaves a frame as it is that is too high by less, in px: what is below it does not move for that. */
const SLACK = 40;

async function frameIn(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe', { state: 'attached', timeout: 15_000 });
  await element.evaluate((iframe) => iframe.scrollIntoView());
  await element.waitForElementState('visible', { timeout: 15_000 });
  const frame = await element.contentFrame();
  if (!frame) throw new Error('the frame is empty');
  return frame;
}

/** A frame of another process is drawn only as far as it is in the window. */
async function photograph(page: Page, picture: string): Promise<void> {
  const size = await page.evaluate(() => ({
    width: innerWidth,
    height: document.documentElement.scrollHeight,
  }));
  await page.setViewportSize(size);
  await setTimeout(500);
  await page.screenshot({ path: picture });
}

async function appearance(frame: Frame, { settings }: Post): Promise<string> {
  await settled(frame);
  const scenario = await scenarioIn(frame);
  for (const [name, value] of Object.entries(settings))
    if (scenario[name] !== value) throw new Error(`${name} is ${scenario[name]}, not ${value}`);
  return 'yes';
}

/** The frame is as high as the figure, or as the host lets it be; the rest of it can then be scrolled to. */
async function fit(frame: Frame, { height, highest = Number.POSITIVE_INFINITY }: Post): Promise<string> {
  let room = 0;
  let needed = 0;
  for (let left = 20; left > 0; left--) {
    needed = await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
    room = await frame.evaluate(() => innerHeight);
    const isAsHigh = Math.abs(room - Math.min(needed, highest)) <= SLACK;
    if (isAsHigh && needed > highest) return `scrolls: ${needed} px, and the host allows ${highest}`;
    if (isAsHigh) return 'yes';
    await setTimeout(100);
  }
  if (height === 'written')
    return room >= needed ? 'yes' : `scrolls: ${needed} px in the ${room} that are written`;
  throw new Error(`${needed} px in a frame of ${room} px`);
}

/** A slider moved by hand has its run. */
async function work(frame: Frame): Promise<string> {
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
  return 'yes';
}

const settled = (frame: Frame) => frame.waitForSelector('figure[data-state="settled"]', { timeout: 30_000 });

const scenarioIn = async (frame: Frame): Promise<Record<string, unknown>> =>
  JSON.parse((await frame.getAttribute('figure', 'data-scenario')) ?? '{}');

async function told(ask: () => Promise<string>): Promise<string> {
  try {
    return await ask();
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  }
}
