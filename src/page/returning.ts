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

/** Keeps where the reader is, and takes a reader who comes back there, unless the address asks for some other place. */
export function returnToPlace(): void {
  if (!document.querySelector('.section')) return; // a figure's own page is not a place in the article
  addEventListener('pagehide', keep);
  document.addEventListener('visibilitychange', () => document.hidden && keep());
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (navigation?.type !== 'navigate') {
    layOutAll(); // after a reload and on the way back the browser itself restores: by px of the whole
    return;
  }
  if (location.hash !== '' || new URLSearchParams(location.search).has('figure')) return;
  const place = kept();
  const element = place && document.getElementById(place.id);
  if (!place || !element) return;
  layOutAll();
  const top = element.getBoundingClientRect().top + scrollY + place.below - LINE * innerHeight;
  scrollTo({ top, behavior: 'instant' });
  say('You are where you left off. ', { words: 'Start at the top', href: '#top' });
}

function keep(): void {
  const line = LINE * innerHeight;
  const passed = [...document.querySelectorAll('.section[id], .section [id]:is(h3, .step, figure)')]
    .map((element) => ({ id: element.id, below: Math.round(line - element.getBoundingClientRect().top) }))
    .filter(({ below }) => below >= 0);
  const last = passed.reduce<Place | undefined>(
    (nearest, place) => (nearest && nearest.below <= place.below ? nearest : place),
    undefined,
  );
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
