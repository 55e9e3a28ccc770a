import type { ReactNode } from 'react';
import type { FigureId } from '../figures/index.ts';
import { FigureRoot } from './FigureRoot.tsx';

/** A figure that stays in view while the reader scrolls through its steps. The i-th `Step` shows the figure's step i. */
export function Scrolly({ figure, children }: { figure: FigureId; children: ReactNode }) {
  return (
    <div className="scrolly">
      <FigureRoot id={figure} />
      <div className="steps">{children}</div>
    </div>
  );
}

/**
 * One step. Scrolling to it moves the figure; so does its button, for whoever does not scroll.
 * @param shows what the figure shows then, in words that follow "Show"
 */
export function Step({ shows, children }: { shows: string; children: ReactNode }) {
  return (
    <div className="step">
      {children}
      <button className="step-show" type="button">
        Show {shows}
      </button>
    </div>
  );
}
