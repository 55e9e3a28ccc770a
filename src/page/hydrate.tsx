import { hydrateRoot } from 'react-dom/client';
import { Figure } from '../figures/Figure.tsx';
import { type FigureId, figures } from '../figures/index.ts';
import type { Standing } from '../figures/link.ts';
import type { Stills } from '../figures/still.ts';
import { LabProvider } from '../lab/LabProvider.tsx';

/** Gives a prerendered figure its life. The tree must be the one that the server rendered. */
export function hydrateFigure(root: HTMLElement): void {
  const id = root.dataset['root'] as FigureId;
  const standing = root.dataset['standing'] as Standing;
  const json = document.querySelector(`script[data-still="${id}"]`)?.textContent ?? '';
  hydrateRoot(
    root,
    <LabProvider>
      <Figure definition={figures[id]} stills={JSON.parse(json) as Stills} standing={standing} />
    </LabProvider>,
    { identifierPrefix: `${id}-` },
  );
}
