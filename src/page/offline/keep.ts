import '../trust.ts';
import { savesData } from '../../lab/machine.ts';
import { siteFolder } from '../../lab/siteFolder.ts';
import { offer } from './offer.ts';

/** The edition of the site that this page is of; none in development. */
const EDITION = document.documentElement.dataset['edition'];

/**
 * Has the service worker keep the article and all its figures, and says when a newer edition has been kept. Where there are
 * none, where storage is forbidden or the reader saves data, nothing happens.
 */
export async function keep(): Promise<void> {
  if (!EDITION || savesData()) return;
  try {
    const worker = new URL('sw.js', siteFolder());
    await watch(await navigator.serviceWorker.register(worker, { updateViaCache: 'none' }));
  } catch {
    // The article is read as it is.
  }
}

async function watch(registration: ServiceWorkerRegistration): Promise<void> {
  const look = async () => {
    const { waiting } = registration;
    if (!waiting) return;
    // A page that came by the network may be of the edition that waits already: then nothing need be said.
    if ((await ask(waiting, 'open-loop:edition')) === EDITION) await ask(waiting, 'open-loop:succeed');
    else offer(() => open(waiting));
  };
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => installing.state === 'installed' && look());
  });
  const update = () => registration.update().catch(() => {}); // no network: no news
  document.addEventListener('visibilitychange', () => document.hidden || update());
  // First the newest there is: this page may be newer than a worker that has long been waiting.
  await update();
  if (!registration.installing) look();
}

/** Loads the page again, in the edition of `worker`. */
async function open(worker: ServiceWorker): Promise<void> {
  await ask(worker, 'open-loop:succeed');
  location.reload();
}

function ask(worker: ServiceWorker, message: string): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  worker.postMessage(message, [port2]);
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
  });
}
