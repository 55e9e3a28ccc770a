import { keep } from './keep.ts';

/** What shows that somebody is there. */
const SIGNS = ['pointerdown', 'keydown', 'scroll'] as const;

/** Keeps the site for reading offline once the reader has done something and the page has nothing better to do. */
export function keepLater(): void {
  const signs = new AbortController();
  const begin = () => {
    signs.abort();
    if (document.readyState === 'complete') whenIdle();
    else addEventListener('load', whenIdle);
  };
  if (scrollY > 0) begin();
  else for (const sign of SIGNS) addEventListener(sign, begin, { passive: true, signal: signs.signal });
}

// Safari has no idle callbacks.
const whenIdle = () => (globalThis.requestIdleCallback ?? setTimeout)(keep);
