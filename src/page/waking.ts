import { say } from './notice.ts';

const awake = new WeakMap<HTMLElement, Promise<void>>();

/** The places of the figures in the page, in its order. */
export function roots(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.figure-root')];
}

/** The place of a figure in the page, if the page has that figure. */
export function rootOf(figure: string): HTMLElement | undefined {
  return roots().find((root) => root.dataset['root'] === figure);
}

/** The box that a figure takes in the page. A root itself has none where it docks: it is `display: contents` there. */
export function boxOf(root: HTMLElement): HTMLElement {
  return root.closest<HTMLElement>('.scrolly') ?? root;
}

/** Brings a figure alive, once. React is loaded by the first. Resolves when the figure listens. */
export function wake(root: HTMLElement): Promise<void> {
  const waking = awake.get(root) ?? hydrate(root);
  awake.set(root, waking);
  return waking;
}

/**
 * Brings each figure alive when it is seen, and, once the page has been scrolled, when it is within a screen of that:
 * whoever turns away at the first lines pays for nothing below them.
 */
export function wakeNearby(): void {
  wakeWithin('0px');
  addEventListener('scroll', () => wakeWithin('100% 0px'), { once: true });
}

function wakeWithin(rootMargin: string): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        for (const root of roots()) if (boxOf(root) === target) wake(root);
      }
    },
    { rootMargin },
  );
  for (const root of roots()) observer.observe(boxOf(root));
}

async function hydrate(root: HTMLElement): Promise<void> {
  const alive = leftStatic(root);
  try {
    const { hydrateFigure } = await import('./hydrate.tsx');
    await hydrateFigure(root);
  } catch {
    return stayStill(root);
  }
  await alive;
}

/** The script of the figures did not come: the connection failed, or the site has a newer edition. Nothing pretends to act. */
function stayStill(root: HTMLElement): void {
  for (const part of root.querySelectorAll<HTMLElement>(
    '.figure-controls, .figure-more > :not(.figure-drawers)',
  ))
    part.inert = true;
  say('The figures did not come alive; their pictures are here. ', {
    words: 'Load again',
    href: '',
  });
}

/** A figure's listeners are there as soon as it has stopped calling itself static. */
function leftStatic(root: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (root.querySelector('figure[data-state="static"]')) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['data-state'] });
  });
}
