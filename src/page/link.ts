import { shown } from '../sim/field.ts';
import { say } from './notice.ts';
import { boxOf, rootOf, wake } from './waking.ts';

/** Brings the figure that the link names into view. What else the link says, the figure itself reads. */
export function openLink(): void {
  const figure = new URLSearchParams(location.search).get('figure');
  if (figure === null) return;
  const root = rootOf(figure);
  if (!root) {
    say(`The link asks for a figure ${shown(figure)}, which is not here.`);
    return;
  }
  boxOf(root).scrollIntoView();
  wake(root);
}
