import { roots } from './waking.ts';

/** Where each kind of thing is drawn in figures. */
const MARKS = {
  synthetic:
    '.rank-known, .rank-falling, .ridge-fill, .ridge-line, .words-marks, .mark-common, .mark-square, .tone-synthetic, .mix-synthetic, .loop-synthetic',
  junk: '.junk-panel, .mark-cross, .words-cross, .tone-junk, .loop-junk',
  reality: '.rank-reality, .ridge-reality, .words-reality, .tone-reality, .loop-reality',
  fresh: '.layer-born, .layer-name-born, .tone-fresh, .mix-fresh, .loop-fresh',
  archive: '.layer-old, .layer-name-old, .tone-archive, .mix-archive, .loop-archive',
} as const;

type MarkName = keyof typeof MARKS;
const NAMES = Object.keys(MARKS) as MarkName[];

/** Terms of the prose light up their marks in the figure of their section, and marks the terms. */
export function linkTerms(): void {
  const terms = [...document.querySelectorAll<HTMLElement>('.term')];
  for (const root of roots())
    link(
      root,
      terms.filter((term) => sectionOf(term) === sectionOf(root)),
    );
}

/** None: the opening. */
const sectionOf = (element: HTMLElement): Element | null => element.closest('.section');

function link(root: HTMLElement, terms: readonly HTMLElement[]): void {
  let kept: HTMLElement | undefined;
  const light = (mark: string | undefined) => {
    const lit = mark ?? kept?.dataset['mark'];
    if (lit === root.dataset['lit']) return;
    if (lit) root.dataset['lit'] = lit;
    else delete root.dataset['lit'];
    for (const term of terms) term.toggleAttribute('data-lit', term.dataset['mark'] === lit);
  };
  const keep = (term: HTMLElement | undefined) => {
    kept = term;
    for (const other of terms) other.setAttribute('aria-pressed', String(other === term));
    light(undefined);
  };

  for (const term of terms) {
    term.tabIndex = 0;
    term.setAttribute('role', 'button');
    term.title = 'Show it in the figure';
    term.setAttribute('aria-pressed', 'false');
    term.addEventListener('pointerenter', () => light(term.dataset['mark']));
    term.addEventListener('pointerleave', () => light(undefined));
    term.addEventListener('focus', () => light(term.dataset['mark']));
    term.addEventListener('blur', () => keep(undefined));
    term.addEventListener('click', () => keep(kept === term ? undefined : term));
    term.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      keep(kept === term ? undefined : term);
    });
  }

  if (terms.length === 0) return;
  root.addEventListener('pointermove', ({ clientX, clientY, buttons }) => {
    // What reads a chart out may lie over its marks: whatever is under the pointer counts.
    if (buttons === 0) light(NAMES.find((name) => isAt(name, clientX, clientY, root)));
  });
  root.addEventListener('pointerleave', () => light(undefined));
}

function isAt(name: MarkName, x: number, y: number, root: HTMLElement): boolean {
  return document
    .elementsFromPoint(x, y)
    .some((element) => root.contains(element) && element.closest(MARKS[name]) !== null);
}
