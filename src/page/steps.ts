import { wake } from './waking.ts';

/** The line across the window at which a step takes over: below a docked figure, above the bar of its sliders. */
const LINE = 0.62;

/** Moves each figure as its steps scroll by, or as the reader asks for one of them. */
export function followSteps(): void {
  for (const scrolly of document.querySelectorAll<HTMLElement>('.scrolly')) {
    const root = scrolly.querySelector<HTMLElement>('.figure-root');
    if (root) follow(root, [...scrolly.querySelectorAll<HTMLElement>('.step')]);
  }
}

function follow(root: HTMLElement, steps: readonly HTMLElement[]): void {
  const show = (step: HTMLElement, by: 'scroll' | 'reader') => {
    for (const other of steps) {
      other.toggleAttribute('data-current', other === step);
      other.querySelector('.step-show')?.setAttribute('aria-pressed', String(other === step));
    }
    root.dataset['step'] = String(steps.indexOf(step));
    root.dispatchEvent(new CustomEvent('open-loop:step', { detail: { step: steps.indexOf(step), by } }));
  };

  const observer = new IntersectionObserver(
    (entries) => {
      const reached = entries.find(({ isIntersecting }) => isIntersecting);
      if (reached) show(reached.target as HTMLElement, 'scroll');
    },
    { rootMargin: `${-100 * LINE}% 0px ${-100 * (1 - LINE)}% 0px` },
  );
  for (const step of steps) {
    observer.observe(step);
    step.querySelector('.step-show')?.addEventListener('click', async () => {
      await wake(root);
      show(step, 'reader');
    });
  }
}
