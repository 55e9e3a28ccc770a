import { layOutAll } from './layOut.ts';
import { say } from './notice.ts';
import { boxOf, rootOf, wake } from './waking.ts';

/** Brings the figure that the link names into view. What else the link says, the figure itself reads. */
export function openLink(): void {
  const figure = new URLSearchParams(location.search).get('figure');
  if (figure === null) return;
  const root = rootOf(figure);
  if (!root) {
    say(`The link asks for a figure “${inPlainLetters(figure)}”, which is not here.`);
    return;
  }
  layOutAll();
  boxOf(root).scrollIntoView();
  wake(root);
}

/** Without what cannot be seen or turns the line around: a notice is read by people. */
const inPlainLetters = (text: string): string => text.replace(/\p{C}/gu, '').slice(0, 40);
