import { findChromium } from '../browsers.ts';
import { launchChromium } from '../chromium.ts';
import { buildSite, serve } from '../site.ts';
import { reportAnswers } from './answers.ts';
import { reportInteractions } from './interactions.ts';
import { reportLighthouse } from './lighthouse.ts';
import { reportRetelling } from './retelling.ts';
import { reportScrolling } from './scrolling.ts';
import type { Bench } from './throttle.ts';

const PARTS: Readonly<Record<string, (bench: Bench) => Promise<void>>> = {
  answers: reportAnswers,
  retelling: reportRetelling,
  scrolling: reportScrolling,
  interactions: reportInteractions,
  lighthouse: reportLighthouse,
};

/**
 * `npm run measure`: how fast the built page answers, in Chromium. Prints tables.
 * `npm run measure -- scrolling lighthouse` measures only those parts.
 */
async function measure(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.filter((name) => !(name in PARTS));
  if (unknown.length > 0)
    throw new Error(`No part is named ${unknown.join(' or ')}: there are ${Object.keys(PARTS).join(', ')}.`);
  buildSite('dist-measure');
  const site = await serve('dist-measure', '/');
  const browser = await launchChromium(findChromium());
  for (const [name, report] of Object.entries(PARTS))
    if (wanted.length === 0 || wanted.includes(name)) await report({ browser, url: site.url });
  await browser.close();
  await site.close();
}

await measure(process.argv.slice(2));
