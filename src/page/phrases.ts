import { layOutAll } from './layOut.ts';
import { boxOf, rootOf, wake } from './waking.ts';

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

const chartOf = (root: HTMLElement) => root.querySelector('.figure-chart')!;

/** Brings a figure into view, from its head on. */
export function goTo(root: HTMLElement): void {
  layOutAll();
  boxOf(root).scrollIntoView();
}

/** Brings a figure's chart into view, if it is not. */
export function showChart(root: HTMLElement): void {
  layOutAll();
  chartOf(root).scrollIntoView({ block: 'nearest' });
}
