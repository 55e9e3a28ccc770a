import { goTo, showChart } from './intoView.ts';
import { rootOf, wake } from './waking.ts';

/** Makes the phrases of the prose act, and links that a figure of this page can answer: each sets its figure, woken if need be. */
export function answerPhrases(): void {
  document.addEventListener('click', async (event) => {
    const { target } = event;
    const phrase = target instanceof Element && target.closest<HTMLElement>('.set, .set-link');
    if (!phrase || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { figureTarget = '', set = '{}' } = phrase.dataset;
    const root = rootOf(figureTarget);
    if (!root) return;
    event.preventDefault();
    const isNear = root.closest('.section')?.contains(phrase);
    if (!isNear) history.pushState(null, ''); // the way back leads here
    await wake(root);
    root.dispatchEvent(new CustomEvent('open-loop:set', { detail: JSON.parse(set) }));
    (isNear ? showChart : goTo)(root);
  });
}
