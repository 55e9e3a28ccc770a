import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { netlify } from './headers.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};
const TEXT = /^text|json|xml/;

/**
 * Builds in a process of its own, for the test runner's NODE_ENV would get a development build of React.
 * @param address where the site will stand
 */
export function buildSite(outDir: string, address?: string): void {
  execFileSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', outDir, '--logLevel', 'warn'],
    {
      env: { ...process.env, NODE_ENV: 'production', ...(address && { SITE_URL: address }) },
      stdio: 'inherit',
    },
  );
}

export interface Site {
  readonly url: string;
  close(): Promise<void>;
}

interface HostOptions {
  /** Without one, any that is free. */
  readonly port?: number;
  /** Packs text for those who take it packed, as most hosts do; for tests it would only be work. */
  readonly gzip?: boolean;
}

/**
 * A plain static host: files as they are, nothing rewritten, with the headers that the site's `_headers` asks for.
 * @param base the sub-path it serves under, with slashes at both ends; everything else is 404
 */
export async function serve(
  folder: string,
  base: string,
  { port: wanted = 0, gzip = false }: HostOptions = {},
): Promise<Site> {
  const rules = join(folder, '_headers');
  const headersOf = netlify(existsSync(rules) ? readFileSync(rules, 'utf8') : '');
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const path = pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length)) : undefined;
    const file = path !== undefined && fileAt(folder, path);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const headers = { 'content-type': type, ...headersOf(path) };
    if (gzip && TEXT.test(type) && `${request.headers['accept-encoding']}`.includes('gzip'))
      pipeline(
        createReadStream(file),
        createGzip(),
        response.writeHead(200, { ...headers, 'content-encoding': 'gzip' }),
      ).catch(() => response.destroy());
    else createReadStream(file).pipe(response.writeHead(200, headers));
  });
  await new Promise<void>((ready) => server.listen(wanted, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function fileAt(folder: string, path: string): string | undefined {
  const inside = normalize(path);
  if (inside.startsWith('..')) return undefined;
  const file = join(folder, inside);
  if (!existsSync(file)) return undefined;
  return statSync(file).isDirectory() ? fileAt(folder, join(inside, 'index.html')) : file;
}
