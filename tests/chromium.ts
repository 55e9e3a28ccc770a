import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';

/** Quiet and alone: nothing but the page under test talks to the network. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: FLAGS });
}

/** A page in a context of its own, and whatever goes wrong in it: errors, warnings, failed or foreign requests. */
export interface Visit {
  readonly page: Page;
  readonly faults: readonly string[];
  close(): Promise<void>;
}

export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    // What a page still waited for when it was left, as when a frame is given another address, is no fault of it.
    if (why !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} (${why})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(url).origin)
      faults.push(`foreign: ${request.url()}`);
  });
  await page.goto(url);
  return { page, faults, close: () => context.close() };
}

/** Goes to the first figure of the article, until it is alive and has settled. Before that none is, on most screens. */
export async function firstAlive(page: Page): Promise<void> {
  await page.locator('figure[data-figure]').first().scrollIntoViewIfNeeded();
  await page.locator('figure[data-state="settled"]').first().waitFor({ timeout: 60_000 });
}

/** An embed in a frame that has no origin, as its element makes one, once its figure has settled. */
export async function visitFrame(
  browser: Browser,
  site: string,
  id: string,
): Promise<{ readonly figure: Locator; close(): Promise<void> }> {
  const page = await browser.newPage();
  await page.setContent(
    `<iframe src="${site}embed/${id}/" sandbox="allow-scripts" title="A figure" width="760" height="2000"></iframe>`,
  );
  const frame = page.frameLocator('iframe');
  const figure = frame.locator('figure');
  await figure.and(frame.locator('[data-state="settled"]')).waitFor({ timeout: 60_000 });
  return { figure, close: () => page.close() };
}

/** Of a link: for tests of what does not depend on how many replicates there are. The figure settles the sooner. */
export const FEW = 'replicates=4';

/** Opens all that opens in a live figure, with a setting changed and a run pinned. */
export async function openAll(figure: Locator): Promise<void> {
  const showMe = figure.getByRole('button', { name: 'Show me' });
  if ((await showMe.count()) > 0) await showMe.click(); // the guess hides the rest until then
  await figure.getByRole('slider', { name: 'Fresh-data rate' }).press('PageUp');
  await figure.getByRole('button', { name: 'Pin this run' }).click();
  await figure.locator('details').evaluateAll((all) => {
    for (const each of all) (each as HTMLDetailsElement).open = true;
  });
  await figure.getByRole('button', { name: 'Play as sound' }).waitFor();
}

/** A figure on its own page, which is less to load than the article, once it has settled. */
export async function visitFigure(
  browser: Browser,
  site: string,
  address: `${string}/${string}`,
  options: BrowserContextOptions = {},
): Promise<Visit & { readonly figure: Locator }> {
  const viewport = { width: 1280, height: 900 };
  const here = await visit(browser, `${site}figures/${address}`, { viewport, ...options });
  const figure = here.page.locator('figure[data-figure]');
  await figure.and(here.page.locator('[data-state="settled"]')).waitFor({ timeout: 55_000 });
  return { ...here, figure };
}
