import { type HeightMessage, readSet } from './message.ts';
import { sightOf } from './sight.ts';

// All that an embed runs until somebody sees it: theme, height, and a letter box. No React, no simulation.
const { documentElement: page } = document;
const figure = page.dataset['figure'] ?? '';
const secret = new URLSearchParams(location.hash.replace(/^#\??/, '')).get('secret');

/** Before the first paint, or a dark page would see a flash of day. */
setTheme(new URLSearchParams(location.search).get('theme'));
document.addEventListener('DOMContentLoaded', () => {
  const root = document.querySelector<HTMLElement>('[data-root]')!;
  leadBack();
  tellHeight();
  hearParent(root);
  wakeWhenSeen(root);
});

function setTheme(theme: string | null | undefined): void {
  if (theme === 'light' || theme === 'dark') page.dataset['theme'] = theme;
  else if (theme === 'auto') delete page.dataset['theme'];
}

/** The link back opens the article at what this embed was asked to show. */
function leadBack(): void {
  const link = document.querySelector<HTMLAnchorElement>('.embed-home a')!;
  const { home, site } = page.dataset;
  const served = /^https?:/.test(location.protocol);
  const way = new URL((served ? site : home) ?? '.', served ? document.baseURI : undefined);
  const query = new URLSearchParams(location.search);
  query.delete('theme');
  way.search = `${new URLSearchParams([['figure', figure], ...[...query].filter(([name]) => name !== 'figure')])}`;
  link.href = way.href;
  link.addEventListener('click', () => {
    // WordPress forbids its frames to open pages, and opens those of the embed's own site for them.
    if (secret) tell({ message: 'link', value: link.href, secret });
  });
}

/** The parent may be anybody: a height is no secret. */
function tell(message: unknown): void {
  if (parent !== self) parent.postMessage(message, '*');
}

function tellHeight(): void {
  let last = 0;
  const tellNow = () => {
    last = heightNow();
    tell({ type: 'open-loop:height', figure, height: last } satisfies HeightMessage);
    if (secret) tell({ message: 'height', value: last, secret });
  };
  new ResizeObserver(() => heightNow() !== last && tellNow()).observe(page);
  // WordPress hides its frames until it knows how high they are. A hidden frame is not drawn, and observes nothing.
  addEventListener('load', tellNow);
  // And it may not have listened by then: when it does, it says so.
  addEventListener('message', ({ source, data }) => {
    if (source === parent && secret && data?.message === 'ready' && data.secret === secret) tellNow();
  });
}

const heightNow = (): number => Math.ceil(page.getBoundingClientRect().height);

/** What the parent asks before the figure is alive is kept for it; only the last setting counts. */
function hearParent(root: HTMLElement): void {
  let alive = false;
  let waiting: unknown;
  const ask = (scenario: unknown) =>
    root.dispatchEvent(new CustomEvent('open-loop:set', { detail: scenario }));
  root.addEventListener('open-loop:alive', () => {
    alive = true;
    if (waiting) ask(waiting);
  });
  addEventListener('message', ({ source, data }) => {
    const set = source === parent && parent !== self ? readSet(data) : undefined;
    setTheme(set?.theme);
    if (!set?.scenario) return;
    if (alive) ask(set.scenario);
    else waiting = set.scenario;
  });
}

/** The figure's script lies in the page as text: not even read before the still has been painted, and is in view. */
function wakeWhenSeen(root: HTMLElement): void {
  const sight = sightOf(root);
  const end = sight.watch(() => {
    if (!sight.isSeen) return;
    end();
    painted().then(() => {
      performance.mark('open-loop:script');
      const script = document.createElement('script');
      script.textContent = document.getElementById('figure-script')!.textContent;
      document.body.append(script);
    });
  });
}

/** A browser that does not tell when it paints is given so many milliseconds for it. */
const PAINTING = 500;

function painted(): Promise<void> {
  return new Promise((resolve) => {
    new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true });
    setTimeout(resolve, PAINTING);
  });
}
