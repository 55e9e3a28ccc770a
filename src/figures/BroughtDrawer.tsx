import { type ReactNode, type RefObject, useEffect, useState } from 'react';

export interface BroughtDrawerProps {
  /** What the figure is about instead of its own matter, and the way back; undefined where it is its own. */
  readonly now: { readonly facts: ReactNode; readonly back: string; onBack(): void } | undefined;
  /** What the drawer is for. */
  readonly summary: string;
  readonly drawer: RefObject<HTMLDetailsElement | null>;
  readonly children: ReactNode;
}

/** Where readers give a figure something of their own to be about. */
export function BroughtDrawer({ now, summary, drawer, children }: BroughtDrawerProps) {
  const [isFilled, setIsFilled] = useState(false); // few open it: no page carries what is in it
  const onToggle = () => {
    if (!drawer.current?.open) return;
    setIsFilled(true);
    drawer.current.scrollIntoView({ block: 'nearest' });
  };
  useEffect(() => {
    if (isFilled) drawer.current?.scrollIntoView({ block: 'nearest' });
  }, [isFilled, drawer]);
  return (
    <div className="brought">
      {now && (
        <div className="brought-now">
          <div className="brought-facts">{now.facts}</div>
          <button type="button" onClick={now.onBack}>
            {now.back}
          </button>
        </div>
      )}
      <details ref={drawer} onToggle={onToggle}>
        {/* It opens after the click: what is in it is there by then, for whoever goes on at once. */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is pressed, by keys too */}
        <summary onClick={() => setIsFilled(true)}>{summary}</summary>
        {isFilled && children}
      </details>
    </div>
  );
}

/** Shuts the drawer, and looks at the chart. Whoever goes by keys stays at the drawer. */
export function leaveDrawer({ current: drawer }: RefObject<HTMLDetailsElement | null>): void {
  if (!drawer) return;
  drawer.open = false;
  drawer.querySelector('summary')?.focus({ preventScroll: true });
  drawer.closest('figure')?.querySelector('.figure-chart')?.scrollIntoView({ block: 'nearest' });
}
