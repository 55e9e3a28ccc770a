import type { Sight } from '../lab/whileSeen.ts';

/** Whether an element can be seen: in view, however many frames it is in, and of a page that is not hidden. */
export function sightOf(element: Element): Sight {
  const watchers = new Set<() => void>();
  let inView = false;
  let isSeen = false;
  const look = () => {
    const before = isSeen;
    isSeen = inView && !document.hidden;
    if (isSeen !== before) for (const watcher of [...watchers]) watcher();
  };
  new IntersectionObserver((entries) => {
    inView = entries.at(-1)!.isIntersecting;
    look();
  }).observe(element);
  document.addEventListener('visibilitychange', look);
  return {
    get isSeen() {
      return isSeen;
    },
    watch(onChange) {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
  };
}
