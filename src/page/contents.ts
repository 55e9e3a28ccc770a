/** Marks where one is in the contents, and fills their line as one reads. */
export function followReading(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
  const nav = document.querySelector<HTMLElement>('.contents');
  const button = document.querySelector<HTMLElement>('.contents-open');
  if (!nav || !button) return;
  nav.addEventListener('click', () => nav.matches(':popover-open') && nav.hidePopover());

  const tops = links.map(({ hash }) => document.getElementById(hash.slice(1)) ?? document.body);
  let due = false;
  const read = () => {
    due = false;
    const line = innerHeight / 2;
    const places = [...tops.map((place) => place.getBoundingClientRect().top), ending()];
    const here = Math.max(
      0,
      tops.findLastIndex((_, i) => places[i]! < line),
    );
    const within = (line - places[here]!) / (places[here + 1]! - places[here]!);
    const share = Math.min(1, Math.max(0, (here + within) / tops.length)).toFixed(3);
    for (const element of [nav, button]) element.style.setProperty('--read', share);
    for (const [i, link] of links.entries()) link.ariaCurrent = i === here ? 'location' : null;
  };
  const soon = () => {
    if (!due) requestAnimationFrame(read);
    due = true;
  };
  addEventListener('scroll', soon, { passive: true });
  addEventListener('resize', soon, { passive: true });
  soon();
}

/** Where the middle of the window is when one has read to the end. */
function ending(): number {
  const { scrollHeight, clientHeight } = document.documentElement;
  return scrollHeight - clientHeight / 2 - scrollY;
}
