/** Time between one section and the next, in milliseconds: for whoever scrolls. */
const PAUSE = 60;

/**
 * Lays out the sections that the style leaves for later: one after the other once the page has been scrolled, and all
 * before a key moves the focus, which would else go where nothing stands yet. Links within the page are the style's affair.
 */
export function layOutLater(): void {
  const later = [...document.querySelectorAll<HTMLElement>('.section')];
  const layOut = () => {
    const next = later.shift();
    if (!next) return;
    next.style.contentVisibility = 'visible';
    setTimeout(layOut, PAUSE);
  };
  addEventListener('scroll', layOut, { once: true });
  addEventListener('keydown', layOutAll, { once: true });
}

/** All at once: whoever moves the page asks where things are in the whole. */
export function layOutAll(): void {
  document.documentElement.dataset['whole'] = '';
}
