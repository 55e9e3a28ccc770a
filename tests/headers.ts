/** What a host that has read a file of rules says with a file of the site. @param path from the site's folder */
export type HeadersOf = (path: string) => Readonly<Record<string, string>>;

/** The sites of the tests lie below a folder, as Apache and nginx may have it. */
const BELOW = '/some/folder/';

/** Each kind of host, as its documentation says that it reads its file. */
export const HOSTS: Readonly<Record<string, (text: string) => HeadersOf>> = {
  _headers: netlify,
  'vercel.json': vercel,
  '.htaccess': apache,
  'nginx.conf': nginx,
};

/** Of all blocks whose path matches, every header; one that is said twice is joined by a comma. */
export function netlify(text: string): HeadersOf {
  const blocks = text
    .replaceAll(/^#.*\n/gm, '')
    .split(/\n(?=\/)/)
    .filter((block) => block.trim())
    .map((block) => {
      const [path, ...lines] = block.trim().split('\n');
      return { path: path!, headers: lines.map((line) => pair(/^ {2}([\w-]+): (.+)$/, line)) };
    });
  return (path) => {
    const said: Record<string, string> = {};
    for (const { path: of, headers } of blocks) {
      const matches = of.endsWith('*') ? `/${path}`.startsWith(of.slice(0, -1)) : `/${path}` === of;
      if (!matches) continue;
      for (const [name, value] of headers) said[name] = said[name] ? `${said[name]}, ${value}` : value;
    }
    return said;
  };
}

/** The last to match is heard. */
function vercel(text: string): HeadersOf {
  const { headers } = JSON.parse(text) as {
    headers: { source: string; headers: { key: string; value: string }[] }[];
  };
  return (path) =>
    Object.fromEntries(
      headers
        .filter(({ source }) => new RegExp(`^${source}$`).test(`/${path}`))
        .flatMap((rule) => rule.headers.map(({ key, value }) => [key, value])),
    );
}

/** `set` replaces what was set before; what stands in an `<If>` comes after all that does not. */
function apache(text: string): HeadersOf {
  const blocks = [...text.matchAll(/<If "%\{REQUEST_URI\} =~ m#([^#]+)#">\n(.*?)\n<\/If>/gs)].map(
    ([, expression, lines]) => ({ ending: new RegExp(expression!), headers: set(lines!) }),
  );
  const always = set(text.replaceAll(/<If.*?<\/If>/gs, ''));
  return (path) =>
    Object.fromEntries([
      ...always,
      ...blocks.filter(({ ending }) => ending.test(BELOW + path)).flatMap(({ headers }) => headers),
    ]);
}

const set = (lines: string) =>
  lines
    .split('\n')
    .filter((line) => line.startsWith('Header'))
    .map((line) => pair(/^Header always set ([\w-]+) "(.+)"$/, line));

/** The first location to match is heard; only where none does, or it adds nothing, is the server. */
function nginx(text: string): HeadersOf {
  const locations = [...text.matchAll(/^location ~ "([^"]+)" \{\n(.*?)\n\}/gms)].map(
    ([, expression, lines]) => ({ ending: new RegExp(expression!), headers: added(lines!) }),
  );
  const always = added(text.replaceAll(/^location.*?^\}/gms, ''));
  return (path) =>
    Object.fromEntries(locations.find(({ ending }) => ending.test(BELOW + path))?.headers ?? always);
}

const added = (lines: string) =>
  lines
    .split('\n')
    .filter((line) => line.trim().startsWith('add_header'))
    .map((line) => pair(/^\s*add_header ([\w-]+) "(.+)" always;$/, line));

function pair(form: RegExp, line: string): readonly [string, string] {
  const [, name, value] = form.exec(line) ?? [];
  if (!name || !value) throw new Error(`not in the form of this host: ${line}`);
  return [name, value];
}
