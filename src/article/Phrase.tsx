import type { ReactNode } from 'react';
import type { FigureId } from '../figures/index.ts';

/** What a phrase can set: fields of the figure's scenario, and the generation shown. The figure validates it. */
export type Setting = Readonly<Record<string, number | string>>;

interface PhraseProps {
  readonly figure: FigureId;
  readonly set: Setting;
  /** The id of a `Spin` in the same sentence: what that sets is what the phrase sets. */
  readonly follows?: string;
  readonly children: ReactNode;
}

/** A phrase that is a control: it sets the figure to what it says. */
export function Phrase({ figure, set, follows, children }: PhraseProps) {
  return (
    <button
      className="set"
      type="button"
      data-figure-target={figure}
      data-set={JSON.stringify(set)}
      data-follows={follows}
    >
      {children}
    </button>
  );
}

export type MarkName = 'reality' | 'fresh' | 'archive' | 'synthetic' | 'junk' | 'theory' | 'guess';

/** A word in the colour and with the shape that its marks have in every figure. */
export function Term({ mark, children }: { mark: MarkName; children: ReactNode }) {
  return (
    <span className="term" data-mark={mark}>
      {children}
    </span>
  );
}
