import { type ComponentType, type SyntheticEvent, useState } from 'react';
import type { ListenPanelProps } from './ListenPanel.tsx';

export interface ListenDrawerProps extends ListenPanelProps {
  readonly onToggle: (event: SyntheticEvent<HTMLDetailsElement>) => void;
}

/** For whoever would rather hear a curve. Its script is loaded when it is first opened; shut, it is silent. */
export function ListenDrawer({ onToggle, ...heard }: ListenDrawerProps) {
  const [Panel, setPanel] = useState<ComponentType<ListenPanelProps>>();
  const toggled = async (event: SyntheticEvent<HTMLDetailsElement>) => {
    onToggle(event);
    const loading = event.currentTarget.open && import('./ListenPanel.tsx');
    const loaded = loading
      ? await loading.then(
          ({ ListenPanel }) => ListenPanel,
          () => NotLoaded,
        )
      : undefined;
    setPanel(() => loaded);
  };
  return (
    <details className="listening" onToggle={toggled}>
      <summary>Listen</summary>
      {Panel && <Panel {...heard} />}
    </details>
  );
}

const NotLoaded = () => <p role="alert">What plays it could not be loaded. Shut this, and open it again.</p>;
