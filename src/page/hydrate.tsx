import { hydrateRoot } from 'react-dom/client';
import { Figure, type Heading } from '../figures/Figure.tsx';
import { type FigureId, figures } from '../figures/index.ts';
import { OnSite } from '../figures/save/OnSite.ts';
import { OnSiteButtons } from '../figures/save/OnSiteButtons.tsx';
import type { Stills } from '../figures/still.ts';
import { LabProvider } from '../lab/LabProvider.tsx';
import { pageLab } from '../lab/pageLab.ts';

/** Gives a prerendered figure its life. The tree must be the one that the server rendered. */
export function hydrateFigure(root: HTMLElement): void {
  const id = root.dataset['root'] as FigureId;
  const heading = root.dataset['heading'] as Heading;
  const json = document.querySelector(`script[data-still="${id}"]`)?.textContent ?? '';
  hydrateRoot(
    root,
    <LabProvider lab={pageLab()}>
      <OnSite value={OnSiteButtons}>
        <Figure definition={figures[id]} stills={JSON.parse(json) as Stills} heading={heading} />
      </OnSite>
    </LabProvider>,
    { identifierPrefix: `${id}-` },
  );
}
