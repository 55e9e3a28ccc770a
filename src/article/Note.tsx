import type { ReactNode } from 'react';
import { Cite } from './Cite.tsx';

interface NoteProps {
  readonly id: string;
  /** What the note is about, for whoever hears the page: "Note: label". */
  readonly label?: string;
  /** Entries of the bibliography, parted by spaces. */
  readonly cites?: string;
  readonly children: ReactNode;
}

/** A side note or source that opens in place. Made of spans, for it stands within a paragraph. */
export function Note({ id, label, cites, children }: NoteProps) {
  return (
    <>
      <button
        className="note-mark"
        type="button"
        aria-expanded="false"
        aria-controls={`note-${id}`}
        aria-label={label ? `Note: ${label}` : 'Note'}
      />
      <span className="note" id={`note-${id}`} role="note" hidden>
        {children}
        {cites && (
          <span className="note-sources">
            In the references: <Cite sources={cites.split(' ')} />
          </span>
        )}
      </span>
    </>
  );
}
