import { useState } from 'react';

export interface CopyButtonProps {
  readonly name: string;
  readonly done: string;
  /** What is copied, at the time of the click. */
  readonly text: () => string;
}

/** Copies a text; where there is no clipboard (insecure pages, strict frames) it shows the text to be copied by hand. */
export function CopyButton({ name, done, text }: CopyButtonProps) {
  const [state, setState] = useState<CopyState>({ kind: 'none' });
  const copy = async () => {
    const copied = text();
    try {
      await navigator.clipboard.writeText(copied);
      setState({ kind: 'copied' });
    } catch {
      setState({ kind: 'refused', text: copied });
    }
  };
  return (
    <>
      <button type="button" onClick={copy}>
        {state.kind === 'copied' ? done : name}
      </button>
      {state.kind === 'refused' && (
        <input
          className="copy-by-hand"
          type="text"
          readOnly
          aria-label={`${name}: select and copy`}
          value={state.text}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </>
  );
}

type CopyState =
  | { readonly kind: 'none' }
  | { readonly kind: 'copied' }
  | { readonly kind: 'refused'; readonly text: string };
