import { PrecacheController } from 'workbox-precaching/PrecacheController.js';

declare const self: ServiceWorkerGlobalScope;

// Both are put in by the build: see keepSite.ts.
/** The name of this edition of the site. */
declare const EDITION: string;
/** What is kept of it: addresses from the site's folder, each with the edition if its name does not change with what is in it. */
declare const KEPT: { readonly url: string; readonly revision: string | null }[];

/** A page is the network's, the newest there is, if it comes within so many ms. */
const PATIENCE = 3000;

const kept = new PrecacheController();
kept.addToCacheList(KEPT);

self.addEventListener('install', (event) => void kept.install(event));
// By itself a new edition comes to this only when no page of an older one is open.
self.addEventListener('activate', (event) => void kept.activate(event));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  // What a link asks for beyond its page is read by the page itself.
  const address = origin + pathname.replace(/\/index\.html$/, '/');
  if (request.method !== 'GET' || !address.startsWith(self.registration.scope)) return;
  const isKept = kept.getCacheKeyForURL(address) !== undefined;
  if (request.mode === 'navigate') {
    if (isKept) event.respondWith(page(request, address));
  } else if (isKept) event.respondWith(file(request, address));
  else if (address.startsWith(`${self.registration.scope}assets/`))
    event.respondWith(ofAnotherEdition(request));
});

async function page(request: Request, address: string): Promise<Response> {
  const fresh = fetch(request);
  const answer = await Promise.race([fresh.catch(() => undefined), after(PATIENCE)]);
  // A redirection is for the browser to follow; a server in trouble is as good as none.
  if (answer && answer.status < 500) return answer;
  return (await kept.matchPrecache(address)) ?? fresh;
}

async function file(request: Request, address: string): Promise<Response> {
  return (await kept.matchPrecache(address)) ?? fetch(request);
}

/** A page that is newer than this worker finds its files on the network, or with the worker that waits to take over. */
async function ofAnotherEdition(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}

const after = (ms: number): Promise<undefined> => new Promise((resolve) => setTimeout(resolve, ms));

self.addEventListener('message', (event) => {
  const [port] = event.ports;
  if (event.data === 'open-loop:edition') port?.postMessage(EDITION);
  if (event.data === 'open-loop:succeed') event.waitUntil(succeed().then(() => port?.postMessage('done')));
});

/** Takes over at once, if the page that asks is the only one: others go on with the files that they began with. */
async function succeed(): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const ofTheSite = windows.filter(({ url }) => url.startsWith(self.registration.scope));
  if (ofTheSite.length <= 1) await self.skipWaiting();
}
