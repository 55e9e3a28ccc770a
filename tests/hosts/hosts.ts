import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../browsers.ts';
import { launchChromium } from '../chromium.ts';
import { buildSite, serve } from '../site.ts';
import { hugo, jekyll } from './generators.ts';
import { visitPost } from './guest.ts';
import { isThere } from './host.ts';
import { wordpress } from './wordpress.ts';

const HOSTS = [hugo, jekyll, wordpress];
const SCREENS = { desk: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } } as const;
/** One of the few that WordPress fetches from. */
const PORT = 8080;
const ADDRESS = `http://127.0.0.1:${PORT}/open-loop/`;
const REPORT = 'docs/hosts.md';
const PICTURES = 'look/hosts';

/**
 * Puts figures into blogs that are made by other people's software, opens the posts in a browser, and writes down what
 * became of the figures. `npm run hosts -- hugo` tries only that.
 */
async function tryHosts(wanted: readonly string[]): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'open-loop-hosts-'));
  mkdirSync(PICTURES, { recursive: true });
  buildSite('dist-hosts', ADDRESS);
  const site = await serve('dist-hosts', '/open-loop/', { port: PORT });
  const browser = await launchChromium(findChromium());
  const rows: string[][] = [];
  let allWell = true;
  for (const host of HOSTS) {
    if (wanted.length > 0 && !wanted.includes(host.name)) continue;
    if (!isThere(host)) {
      rows.push([host.name, 'not installed: not tried', '', '', '', '']);
      continue;
    }
    const place = join(folder, host.name);
    mkdirSync(place);
    const blog = await host.open(site.url, place);
    for (const [i, post] of blog.posts.entries())
      for (const [screen, size] of Object.entries(SCREENS)) {
        const { appears, fits, works, isWell } = await visitPost(
          browser,
          post,
          size,
          `${PICTURES}/${host.name}-${i}-${screen}.png`,
        );
        rows.push([blog.made, post.form, screen, appears, fits, works]);
        console.log(rows.at(-1)?.join(' | '));
        allWell &&= isWell;
      }
    await blog.close();
  }
  await browser.close();
  await site.close();
  for (const made of [folder, 'dist-hosts']) rmSync(made, { recursive: true, force: true });
  if (wanted.length === 0) writeFileSync(REPORT, report(rows));
  return allWell;
}

const report = (rows: readonly (readonly string[])[]): string => `# Figures on other people's sites

What \`npm run hosts\` found last: the \`drift\` figure in posts of three kinds of blog, opened in Chromium. Each blog is made
by the software as Debian ships it, on this machine; the site stands at another origin, a plain static host without any
header for guests. A figure _appears_ if it comes alive with the settings that the post asks for, _fits_ if its frame is as
high as it is (or, where the author wrote a height, no lower) once a slider has moved, and _works_ if that slider has its
run.

| host | form | screen | appears | fits | works |
| --- | --- | --- | --- | --- | --- |
${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}

The posts are in \`tests/hosts/\`, to be copied: a shortcode for Hugo, an include for Jekyll, and for both the same as HTML.
In WordPress one pastes the address of a figure's page, \`…/figures/drift/\`, on a line of its own.
`;

process.exitCode = (await tryHosts(process.argv.slice(2))) ? 0 : 1;
