import { hydrateRoot } from 'react-dom/client';
import { Figure, type Heading } from '../figures/Figure.tsx';
import type { FigureId } from '../figures/index.ts';
import { OnSite } from '../figures/save/OnSite.ts';
import { OnSiteButtons } from '../figures/save/OnSiteButtons.tsx';
import { scripts } from '../figures/scripts.ts';
import type { Stills } from '../figures/still.ts';
import { LabProvider } from '../lab/LabProvider.tsx';
import { pageLab } from '../lab/pageLab.ts';
import { keepLater } from './offline/later.ts';
import './trust.ts';

// Here, for whoever never comes near a figure has little to keep.
keepLater();

/** Gives a prerendered figure its life. The tree must be the one that the server rendered. */
export async function hydrateFigure(root: HTMLElement): Promise<void> {
  const id = root.dataset['root'] as FigureId;
  const definition = await scripts[id]();
  const heading = root.dataset['heading'] as Heading;
  const json = document.querySelector(`script[data-still="${id}"]`)?.textContent ?? '';
  hydrateRoot(
    root,
    <LabProvider lab={pageLab()}>
      <OnSite value={OnSiteButtons}>
        <Figure definition={definition} stills={JSON.parse(json) as Stills} heading={heading} />
      </OnSite>
    </LabProvider>,
    { identifierPrefix: `${id}-` },
  );
}
