import { showChart } from './intoView.ts';
import { boxOf, roots, wake } from './waking.ts';

/** The line across the window at which a step takes over: below a docked figure, above the bar of its sliders. */
const LINE = 0.62;

/** Moves each figure as its steps scroll by, or as the reader or a link to a step asks for one of them. */
export function followSteps(): void {
  for (const root of roots()) follow(root, [...boxOf(root).querySelectorAll<HTMLElement>('.step')]);
  watchDocks();
}

function follow(root: HTMLElement, steps: readonly HTMLElement[]): void {
  const show = (step: HTMLElement) => {
    for (const other of steps) {
      other.toggleAttribute('data-current', other === step);
      other.querySelector('.step-show')?.setAttribute('aria-pressed', String(other === step));
    }
    root.dataset['step'] = String(steps.indexOf(step));
    root.dispatchEvent(new CustomEvent('open-loop:step', { detail: { step: steps.indexOf(step) } }));
  };

  // The last step above the line is the one reached, also by a jump, and by what follows the steps.
  let last: HTMLElement | undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      // What is far away is not laid out yet, and where its steps are must not be asked.
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      const reached = steps.findLast((step) => step.getBoundingClientRect().top <= LINE * innerHeight);
      if (reached && reached !== last) show(reached);
      last = reached;
    },
    { rootMargin: `${-100 * LINE}% 0px ${-100 * (1 - LINE)}% 0px` },
  );
  for (const child of steps[0]?.parentElement?.children ?? []) observer.observe(child);
  for (const step of steps) {
    step.querySelector('.step-show')?.addEventListener('click', async () => {
      await wake(root);
      show(step);
      showChart(root);
    });
  }

  const openAddressed = () => {
    const addressed = steps.find(({ id }) => location.hash === `#${id}`);
    if (addressed) show(addressed);
  };
  addEventListener('hashchange', openAddressed);
  openAddressed();
}

/**
 * Says on the document what fills the window, so that nothing else claims the same edges: a figure with its story
 * (`data-docked="story"`), or a figure alone (`"figure"`).
 */
function watchDocks(): void {
  const filling = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) filling[isIntersecting ? 'add' : 'delete'](target);
      const [box] = filling;
      const { dataset } = document.documentElement;
      if (box) dataset['docked'] = box.matches('.scrolly') ? 'story' : 'figure';
      else delete dataset['docked'];
    },
    { rootMargin: '-50% 0px' },
  );
  for (const root of roots()) observer.observe(boxOf(root));
}
