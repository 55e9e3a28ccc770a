import { useState } from 'react';

export interface ActionsProps {
  readonly seed: number;
  readonly onAnotherSeed: () => void;
  readonly onReset: () => void;
  /** The address of the figure as it is shown. */
  readonly link: () => string;
}

/** What can be done with a figure besides setting it. */
export function Actions({ seed, onAnotherSeed, onReset, link }: ActionsProps) {
  const [copied, setCopied] = useState<CopyState>({ kind: 'none' });
  const copy = async () => {
    const address = link();
    try {
      await navigator.clipboard.writeText(address);
      setCopied({ kind: 'copied' });
    } catch {
      setCopied({ kind: 'refused', address }); // no clipboard in insecure pages and in strict frames
    }
  };
  return (
    <div className="actions">
      <button type="button" onClick={onAnotherSeed} title="The same setting with other luck">
        Another seed <small>{seed}</small>
      </button>
      <button type="button" onClick={onReset}>
        Reset
      </button>
      <button type="button" onClick={copy}>
        {copied.kind === 'copied' ? 'Link copied' : 'Copy link'}
      </button>
      {copied.kind === 'refused' && (
        <input
          className="actions-link"
          type="text"
          readOnly
          aria-label="Link to this picture"
          value={copied.address}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  );
}

type CopyState =
  | { readonly kind: 'none' }
  | { readonly kind: 'copied' }
  | { readonly kind: 'refused'; readonly address: string };
