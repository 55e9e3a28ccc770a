import { goTo } from './intoView.ts';
import { say } from './notice.ts';
import { rootOf, wake } from './waking.ts';

/**
 * Brings the figure that the link names into view. What else the link says, the figure itself reads.
 * @returns whether the address asks for a place at all
 */
export function openLink(): boolean {
  const figure = new URLSearchParams(location.search).get('figure');
  if (figure === null) return location.hash !== '';
  const root = rootOf(figure);
  if (root) {
    goTo(root);
    wake(root);
  } else say(`The link asks for a figure “${inPlainLetters(figure)}”, which is not here.`);
  return true;
}

/** Without what cannot be seen or turns the line around: a notice is read by people. */
const inPlainLetters = (text: string): string => text.replace(/\p{C}/gu, '').slice(0, 40);
