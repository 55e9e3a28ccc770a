import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const LINK = /<link rel="stylesheet"[^>]*? href="\.\/([^"]+)"[^>]*>/g;

/**
 * A page that has its style in itself: on a slow network the first paint waits for one answer less.
 * The link stays, disabled, which browsers do not follow: the script that loads figures looks whether their style is there.
 * @param html with addresses relative to `folder`, where it lies
 * @throws Error if it links to no style
 */
export async function styleInside(html: string, folder: string): Promise<string> {
  let filled = html;
  for (const [link, file] of html.matchAll(LINK)) {
    const css = await readFile(join(folder, file!), 'utf8');
    const style = `<style>${rebased(css, dirname(file!))}</style>`;
    filled = filled.replace(link, () => style + link.replace('<link ', '<link disabled '));
  }
  if (filled === html) throw new Error('styleInside: the page links to no style');
  return filled;
}

/** What a style sheet names lies relative to its folder, what a page names relative to the page. */
const rebased = (css: string, folder: string): string =>
  css.replaceAll(/url\((["']?)\.\//g, `url($1./${folder}/`);
