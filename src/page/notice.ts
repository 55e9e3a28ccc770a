/** How long a notice with a link stays, in ms. */
const STAY = 9000;

/**
 * Says something in the page's quiet corner, with a way on from there. A notice without a link stays.
 * @returns the notice, if the page has one
 */
export function say(
  words: string,
  link?: { readonly words: string; readonly href: string },
): HTMLElement | undefined {
  const notice = document.querySelector<HTMLElement>('.page-notice');
  if (!notice) return undefined;
  notice.textContent = words;
  if (!link) return notice;
  const way = document.createElement('a');
  way.href = link.href;
  way.textContent = link.words;
  way.addEventListener('click', () => notice.replaceChildren());
  notice.append(way);
  setTimeout(() => notice.replaceChildren(), STAY);
  return notice;
}
