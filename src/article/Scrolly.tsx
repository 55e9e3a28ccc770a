import { Children, cloneElement, isValidElement, type ReactNode } from 'react';
import type { FigureId } from '../figures/index.ts';
import { FigureRoot } from './FigureRoot.tsx';
import { InStep } from './Heading.tsx';

/**
 * A figure that stays in view while the reader scrolls through its steps. The i-th `Step` shows the figure's step i,
 * and a link to `#<figure>-step-<i + 1>` opens the page there. What follows the last step acts on the figure in view.
 */
export function Scrolly({ figure, children }: { figure: FigureId; children: ReactNode }) {
  let steps = 0;
  return (
    <div className="scrolly">
      <FigureRoot id={figure} />
      <div className="steps">
        {Children.map(children, (child) =>
          isValidElement<StepProps>(child) && child.type === Step
            ? cloneElement(child, { id: `${figure}-step-${++steps}` })
            : child,
        )}
      </div>
    </div>
  );
}

interface StepProps {
  /** Its address in the page; given by the `Scrolly` around it. */
  readonly id?: string;
  /** What the figure shows then, in words that follow "Show". */
  readonly shows: string;
  readonly children: ReactNode;
}

/** One step. Scrolling to it moves the figure; so does its button, for whoever does not scroll. */
export function Step({ id, shows, children }: StepProps) {
  return (
    <div className="step" id={id}>
      <InStep value={id}>{children}</InStep>
      <button className="step-show" type="button">
        Show {shows}
      </button>
    </div>
  );
}
