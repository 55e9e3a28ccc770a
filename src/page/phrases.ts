import { rootOf, wake } from './waking.ts';

/** Makes the phrases of the prose act: each sets its figure, which is woken for it if need be. */
export function answerPhrases(): void {
  document.addEventListener('click', async ({ target }) => {
    const phrase = target instanceof Element && target.closest<HTMLElement>('.set');
    if (!phrase) return;
    const { figureTarget = '', set = '{}' } = phrase.dataset;
    const root = rootOf(figureTarget);
    if (!root) return;
    await wake(root);
    root.dispatchEvent(new CustomEvent('open-loop:set', { detail: JSON.parse(set) }));
    root.querySelector('.figure-chart')?.scrollIntoView({ block: 'nearest' });
  });
}
