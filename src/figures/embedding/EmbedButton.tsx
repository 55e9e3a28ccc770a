import { type ComponentType, useState } from 'react';
import type { EmbedDialogProps } from './EmbedDialog.tsx';

export type EmbedButtonProps = Omit<EmbedDialogProps, 'query' | 'onClose'> & {
  /** The figure as it is shown at the time of the click, as a link says it. */
  readonly query: () => string;
};

/** Opens the dialog for embedding, whose script is loaded only then. */
export function EmbedButton({ query, ...figure }: EmbedButtonProps) {
  const [Dialog, setDialog] = useState<ComponentType<EmbedDialogProps>>();
  const [shown, setShown] = useState<string>();
  const open = async () => {
    const { EmbedDialog } = await import('./EmbedDialog.tsx');
    setDialog(() => EmbedDialog);
    setShown(query());
  };
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={open}>
        Embed
      </button>
      {Dialog && shown !== undefined && (
        <Dialog {...figure} query={shown} onClose={() => setShown(undefined)} />
      )}
    </>
  );
}
