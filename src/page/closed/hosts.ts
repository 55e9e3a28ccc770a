import type { Rule } from './rules.ts';

const SAID = 'Written by the build: docs/hosting.md says what to do with it.';

const quoted = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;

/** Netlify and Cloudflare Pages. */
function headersFile(rules: readonly Rule[]): string {
  const blocks = rules.flatMap(({ paths, headers }) =>
    paths.map((path) => [`/${path}`, ...Object.entries(headers).map((pair) => `  ${pair.join(': ')}`)]),
  );
  return [`# ${SAID}`, ...blocks.map((lines) => lines.join('\n'))].join('\n\n').concat('\n');
}

/** Without the slash at the end of a page's address its relative addresses would lead astray. */
function vercel(rules: readonly Rule[]): string {
  const headers = rules.flatMap(({ paths, headers }) =>
    paths.map((path) => ({
      source: `/${path.replaceAll('.', '\\.').replace('*', '(.*)')}`,
      headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
    })),
  );
  return `${JSON.stringify({ trailingSlash: true, headers }, null, 2)}\n`;
}

/**
 * Apache. The folder that the site lies in is not known, so an address is told by its end: files of that folder itself
 * first, for others in deeper folders have their names, and the last to speak is heard.
 */
function apache(rules: readonly Rule[]): string {
  const set = (headers: Rule['headers']) =>
    Object.entries(headers).map(([name, value]) => `Header always set ${name} ${quoted(value)}`);
  const blocks = deepestLast(rules).map(({ ending, headers }) =>
    ending ? [`<If "%{REQUEST_URI} =~ m#${ending}#">`, ...set(headers), '</If>'] : set(headers),
  );
  return [`# ${SAID}`, ...blocks.map((lines) => lines.join('\n'))].join('\n\n').concat('\n');
}

/** nginx: to be included in a `server`. The first location to match is heard, and it has to say everything. */
function nginx(rules: readonly Rule[]): string {
  const add = (headers: Rule['headers']) =>
    Object.entries(headers).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`);
  const [everywhere, ...others] = deepestLast(rules);
  const blocks = others.toReversed().map(({ ending, headers }) => {
    const lines = add({ ...everywhere!.headers, ...headers });
    return [`location ~ ${quoted(ending)} {`, ...lines.map((line) => `  ${line}`), '}'];
  });
  return [`# ${SAID}`, add(everywhere!.headers).join('\n'), ...blocks.map((lines) => lines.join('\n'))]
    .join('\n\n')
    .concat('\n');
}

interface Ending {
  /** A regular expression for the end of an address; empty for any. */
  readonly ending: string;
  readonly headers: Rule['headers'];
}

function deepestLast(rules: readonly Rule[]): readonly Ending[] {
  const depth = ({ paths }: Rule) => paths[0]?.split('/').length ?? 0;
  return rules
    .filter(({ paths }) => paths.length > 0)
    .toSorted((a, b) => depth(a) - depth(b))
    .flatMap(({ paths, headers }) =>
      paths[0] === '*' ? { ending: '', headers } : { ending: endingOf(paths), headers },
    );
}

const endingOf = (paths: readonly string[]): string =>
  `/(${paths.map((path) => path.replaceAll('.', '\\.').replace('*', '[^/]+')).join('|')})$`;

/** File of the site → how a host that reads it is told the rules. GitHub Pages reads none: it has the `<meta>`. */
export const hostFiles: Readonly<Record<string, (rules: readonly Rule[]) => string>> = {
  _headers: headersFile,
  'vercel.json': vercel,
  '.htaccess': apache,
  'nginx.conf': nginx,
};
