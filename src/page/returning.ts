import { layOutAll } from './layOut.ts';
import { say } from './notice.ts';

const KEY = 'open-loop:place';

/** Where the reader is: so many px below the top of the last place with an address. */
interface Place {
  readonly id: string;
  readonly below: number;
}

/** In px: no section is as long. */
const FARTHEST = 1e6;

/** The line across the window that counts as where one reads. */
const LINE = 0.3;

/** Keeps where the reader is, whenever that may be the last moment to. */
export function keepPlace(): void {
  if (!document.querySelector('.section')) return; // a figure's own page is not a place in the article
  addEventListener('pagehide', keep);
  document.addEventListener('visibilitychange', () => document.hidden && keep());
}

/** After a reload and on the way back or forth the browser itself restores where the reader was. */
export function isRestored(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.type !== 'navigate';
}

/** Takes a reader who comes back to where they were. */
export function returnToPlace(): void {
  const place = kept();
  const element = place && document.getElementById(place.id);
  if (!element) return;
  layOutAll();
  const top = element.getBoundingClientRect().top + scrollY + place.below - LINE * innerHeight;
  scrollTo({ top, behavior: 'instant' });
  say('You are where you left off. ', { words: 'Start at the top', href: '#top' });
}

function keep(): void {
  const line = LINE * innerHeight;
  // Figures stick, or have no box of their own: they do not say where in the text one is.
  const [last] = [...document.querySelectorAll('.section[id], .section [id]:is(h3, .step):not(figure *)')]
    .map((element) => ({ id: element.id, below: Math.round(line - element.getBoundingClientRect().top) }))
    .filter(({ below }) => below >= 0)
    .sort((a, b) => a.below - b.below);
  try {
    if (last) localStorage.setItem(KEY, JSON.stringify(last));
    else localStorage.removeItem(KEY); // the opening: that is where one starts anyway
  } catch {
    // Storage is forbidden here: every visit starts at the top.
  }
}

function kept(): Place | undefined {
  try {
    return readPlace(localStorage.getItem(KEY) ?? '');
  } catch {
    return undefined; // storage is forbidden here: nothing was kept
  }
}

/** Reads a place from what was kept; undefined if it is none. Never throws. */
export function readPlace(text: string): Place | undefined {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { id, below } = Object(given) as { readonly id?: unknown; readonly below?: unknown };
  const isPlace = typeof id === 'string' && typeof below === 'number' && below >= 0 && below <= FARTHEST;
  return isPlace ? { id, below } : undefined;
}
