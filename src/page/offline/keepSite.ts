import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundled } from '../bundled.ts';
import type { RenderedEmbed } from '../embeds.ts';
import { filesOf } from '../filesOf.ts';

/** An entry of what the service worker keeps. */
interface Kept {
  /** From the site's folder. */
  readonly url: string;
  /** Changes with what is in it; null if the name does. */
  readonly revision: string | null;
}

/**
 * Writes the service worker of a site that has been built, with the list of what it keeps: the article, the pages of figures
 * and all that they run on. Embeds, pictures and feeds are for other places.
 */
export async function keepSite(root: string, site: string, embeds: readonly RenderedEmbed[]): Promise<void> {
  const read = new Set(embeds.flatMap(({ reads }) => reads ?? []));
  const files = await filesOf(site);
  const pages = files.filter((path) => /^(figures\/[a-z]+\/)?index\.html$/.test(path));
  const others = files.filter(
    (path) => path === 'favicon.svg' || path.endsWith('/still.json') || read.has(path),
  );
  const assets = files.filter((path) => path.startsWith('assets/'));

  const contents = await Promise.all([...pages, ...others].map((path) => readFile(join(site, path))));
  const edition = digestOf(...contents, ...assets);
  // A page says which edition it is of: it is another one whenever anything is.
  for (const [i, page] of pages.entries())
    await writeFile(join(site, page), marked(contents[i]!.toString(), edition));
  const kept: Kept[] = [
    ...pages.map((path) => ({ url: `./${path.slice(0, -'index.html'.length)}`, revision: edition })),
    ...others.map((path, i) => ({ url: path, revision: digestOf(contents[pages.length + i]!) })),
    ...assets.map((url) => ({ url, revision: null })),
  ];
  const worker = await bundled(root, '/src/page/offline/worker/worker.ts', {
    define: { EDITION: JSON.stringify(edition), KEPT: JSON.stringify(kept) },
  });
  await writeFile(join(site, 'sw.js'), worker);
}

const marked = (html: string, edition: string): string =>
  html.replace('<html ', `<html data-edition="${edition}" `);

function digestOf(...contents: readonly (Uint8Array | string)[]): string {
  const hash = createHash('sha256');
  for (const each of contents) hash.update(each);
  return hash.digest('hex').slice(0, 12);
}
