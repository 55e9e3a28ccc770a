import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findChromium } from '../browsers.ts';
import { FLAGS } from '../chromium.ts';
import { serve } from '../site.ts';
import { quantile } from './throttle.ts';

/** Fetched when it is asked for, so that those who only build and test need not install it. */
const LIGHTHOUSE = 'lighthouse@13.5.0';
const RUNS = 5;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const METRICS = {
  'largest contentful paint, ms': 'largest-contentful-paint',
  'first contentful paint, ms': 'first-contentful-paint',
  'total blocking time, ms': 'total-blocking-time',
  'layout shift × 1000': 'cumulative-layout-shift',
  'speed index, ms': 'speed-index',
  'bytes in all': 'total-byte-weight',
} as const;

/** What is read of a report: https://github.com/GoogleChrome/lighthouse/blob/main/docs/understanding-results.md */
interface Report {
  readonly categories: Readonly<
    Record<string, { readonly score: number; readonly auditRefs: readonly { readonly id: string }[] }>
  >;
  readonly audits: Readonly<
    Record<string, { readonly title: string; readonly score: number | null; readonly numericValue?: number }>
  >;
}

/**
 * Lighthouse on its mobile preset (a slow phone on a slow network, simulated), several times, for it varies. The
 * network of the machine itself must reach the package registry.
 */
export async function reportLighthouse(): Promise<void> {
  const site = await serve('dist-measure', '/', { gzip: true });
  const reports: Report[] = [];
  for (let run = 0; run < RUNS; run++) reports.push(await look(site.url));
  await site.close();
  const scores = (name: string) => reports.map(({ categories }) => (categories[name]?.score ?? 0) * 100);
  const values = (id: string) => reports.map(({ audits }) => audits[id]?.numericValue ?? Number.NaN);
  const row = (all: readonly number[]) => ({
    median: quantile(all, 0.5),
    least: Math.min(...all),
    most: Math.max(...all),
  });
  console.log(`${LIGHTHOUSE}, mobile, ${RUNS} runs:`);
  console.table(Object.fromEntries(CATEGORIES.map((name) => [name, row(scores(name))])));
  console.table(
    Object.fromEntries(
      Object.entries(METRICS).map(([name, id]) => {
        const scale = id === 'cumulative-layout-shift' ? 1000 : 1;
        return [name, row(values(id).map((value) => Math.round(value * scale)))];
      }),
    ),
  );
  const last = reports.at(-1)!;
  for (const name of CATEGORIES) {
    const short = (last.categories[name]?.auditRefs ?? []).filter(
      ({ id }) => (last.audits[id]?.score ?? 1) < 0.9,
    );
    for (const { id } of short) console.log(`${name}: ${id} (${last.audits[id]?.title})`);
  }
}

async function look(url: string): Promise<Report> {
  const file = join(mkdtempSync(join(tmpdir(), 'lighthouse-')), 'report.json');
  await promisify(execFile)(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      url,
      '--output=json',
      `--output-path=${file}`,
      `--only-categories=${CATEGORIES.join(',')}`,
      `--chrome-flags=--headless=new ${FLAGS.join(' ')}`,
      '--quiet',
      '--no-enable-error-reporting',
    ],
    { env: { ...process.env, CHROME_PATH: findChromium() } },
  );
  return JSON.parse(readFileSync(file, 'utf8')) as Report;
}
