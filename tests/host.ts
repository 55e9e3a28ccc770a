import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Site } from './site.ts';

export interface HostPage {
  readonly body: string;
  readonly style?: string;
  /** Its Content-Security-Policy. */
  readonly policy?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** Somebody else's page, on an origin of its own. */
export async function host({ body, style = '', policy, dir = 'ltr' }: HostPage): Promise<Site> {
  const html = `<!doctype html><html lang="en" dir="${dir}"><meta charset="utf-8"><title>A host</title>
    ${style && `<style>${style}</style>`}<body>${body}</body></html>`;
  const server = createServer((request, response) => {
    if (request.url !== '/') {
      response.writeHead(204).end();
      return;
    }
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (policy) response.setHeader('content-security-policy', policy);
    response.end(html);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
