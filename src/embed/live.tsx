import { type ReactNode, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import type { FigureDefinition } from '../figures/definition.ts';
import { Figure } from '../figures/Figure.tsx';
import type { Stills } from '../figures/still.ts';
import { serveAsWorker } from '../lab/answer.ts';
import { inThread } from '../lab/inThread.ts';
import { LabProvider } from '../lab/LabProvider.tsx';
import { createPageLab } from '../lab/lab.ts';
import { workersFor } from '../lab/machine.ts';
import { Pool } from '../lab/pool.ts';
import { spawnFrom } from '../lab/spawn.ts';
import { sightOf } from './sight.ts';

/** An embed is a guest: it leaves cores to its host, and to other embeds beside it. */
const MOST_WORKERS = 4;

/** One script is both: in the page it brings the figure alive, in the workers that it starts from itself it runs. */
export function live(definition: FigureDefinition): void {
  if (typeof document === 'undefined') serveAsWorker();
  else hydrate(definition);
}

function hydrate(definition: FigureDefinition): void {
  const root = document.querySelector<HTMLElement>('[data-root]')!;
  const sight = sightOf(root);
  const pool = new Pool({
    spawn: spawnFrom(textOf('#figure-script')),
    seats: workersFor(MOST_WORKERS),
  });
  const lab = createPageLab(pool, inThread, sight);
  hydrateRoot(
    root,
    <Announced root={root}>
      <LabProvider lab={lab}>
        <Figure definition={definition} stills={JSON.parse(textOf('[data-still]')) as Stills} />
      </LabProvider>
    </Announced>,
    { identifierPrefix: `${definition.id}-` },
  );
}

const textOf = (selector: string): string => document.querySelector(selector)?.textContent ?? '';

/** Says `open-loop:alive` on the root once all within it listens. */
function Announced({ root, children }: { readonly root: HTMLElement; readonly children: ReactNode }) {
  useEffect(() => {
    root.dispatchEvent(new Event('open-loop:alive'));
  }, [root]);
  return children;
}
