import type { ReactNode } from 'react';

/**
 * A side note or source that opens in place. Made of spans, for it stands within a paragraph.
 * @param label what the note is about, for whoever hears the page: "Note: label"
 */
export function Note({ id, label, children }: { id: string; label?: string; children: ReactNode }) {
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
      </span>
    </>
  );
}
