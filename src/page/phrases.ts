import { layOutAll } from './layOut.ts';
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
    await wake(root);
    root.dispatchEvent(new CustomEvent('open-loop:set', { detail: JSON.parse(set) }));
    showChart(root);
  });
}

/** Brings a figure's chart into view, if it is not. */
export function showChart(root: HTMLElement): void {
  layOutAll();
  root.querySelector('.figure-chart')?.scrollIntoView({ block: 'nearest' });
}
