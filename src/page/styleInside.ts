import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const LINK = /<link rel="stylesheet"[^>]*? href="([^"]+)"[^>]*>/g;

/**
 * A page that has its style in itself: on a slow network the first paint waits for one answer less.
 * @param html with addresses relative to its file, which lies in `folder`
 */
export async function styleInside(html: string, folder: string): Promise<string> {
  const links = [...html.matchAll(LINK)];
  const styles = await Promise.all(
    links.map(async ([, address]) => {
      const css = await readFile(join(folder, address!), 'utf8');
      // What a style sheet names lies relative to it, what a page names relative to the page.
      return css.replace(/url\((["']?)\.\//g, `url($1./${dirname(address!).replace(/^\.\//, '')}/`);
    }),
  );
  return html.replace(LINK, () => `<style>${styles.shift()}</style>`);
}
