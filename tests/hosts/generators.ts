import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../site.ts';
import { type Host, output, type Post } from './host.ts';

/** The address that stands in the examples for the site's own. */
const EXAMPLE = 'https://example.org/open-loop/';

const FORMS = {
  element: { form: 'custom element, as HTML', height: 'told' },
  frame: { form: 'iframe, as HTML', height: 'written' },
} as const;

/** Generators of static sites: a folder of sources, a command, a folder of pages. */
export const hugo: Host = generator('hugo', 'shortcode', 'version', (from, to) => [
  '--source',
  from,
  '--destination',
  to,
]);

export const jekyll: Host = generator('jekyll', 'include', '--version', (from, to) => [
  'build',
  '--source',
  from,
  '--destination',
  to,
]);

function generator(
  name: string,
  own: 'shortcode' | 'include',
  version: string,
  build: (from: string, to: string) => readonly string[],
): Host {
  return {
    name,
    packages: [name],
    needs: [name],
    async open(address, folder) {
      const [from, to] = [join(folder, 'sources'), join(folder, 'pages')];
      cpSync(join('tests/hosts', name), from, { recursive: true });
      addressed(from, address);
      output(name, build(from, to), folder);
      const blog = await serve(to, '/');
      const post = (path: string, { form, height }: Pick<Post, 'form' | 'height'>): Post => ({
        form,
        height,
        url: `${blog.url}posts/${path}/`,
        settings: { fresh: 0.1 },
      });
      return {
        made: /[\w]+ v?[\d.]+/.exec(output(name, [version]))?.[0] ?? name,
        posts: [
          post(own, { form: own, height: 'told' }),
          ...Object.entries(FORMS).map(([path, form]) => post(path, form)),
        ],
        close: blog.close,
      };
    },
  };
}

function addressed(folder: string, address: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(EXAMPLE, address));
  }
}
