import { lazy, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Figure, type Heading } from '../figures/Figure.tsx';
import type { FigureId } from '../figures/index.ts';
import { OnSite, type SiteParts } from '../figures/OnSite.ts';
import { OnSiteButtons } from '../figures/save/OnSiteButtons.tsx';
import { scripts } from '../figures/scripts.ts';
import type { Stills } from '../figures/still.ts';
import { LabProvider } from '../lab/LabProvider.tsx';
import { pageLab } from '../lab/pageLab.ts';
import { siteFolder } from '../lab/siteFolder.ts';
import { keepLater } from './offline/later.ts';
import './trust.ts';

// Here, for whoever never comes near a figure has little to keep.
keepLater();

const parts: SiteParts = {
  Buttons: OnSiteButtons,
  OwnList: lazy(() => import('../figures/tails/OwnList.tsx')), // few ask for it
};

/** Gives a prerendered figure its life. The tree must be the one that the server rendered. */
export async function hydrateFigure(root: HTMLElement): Promise<void> {
  const id = root.dataset['root'] as FigureId;
  const [definition, stills] = await Promise.all([scripts[id](), stillsOf(root)]);
  const heading = root.dataset['heading'] as Heading;
  // In a transition React gives way, every few milliseconds, to a reader who scrolls or presses something.
  startTransition(() => {
    hydrateRoot(
      root,
      <LabProvider lab={pageLab()}>
        <OnSite value={parts}>
          <Figure definition={definition} stills={stills} heading={heading} />
        </OnSite>
      </LabProvider>,
      { identifierPrefix: `${id}-` },
    );
  });
}

/** What the server drew the figure from. @throws Error if it is not to be had */
async function stillsOf(root: HTMLElement): Promise<Stills> {
  const answer = await fetch(new URL(root.dataset['still'] ?? '', siteFolder()));
  if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
  return (await answer.json()) as Stills;
}
