import type { ReactNode } from 'react';

/** What may be wider than the column: it scrolls sideways, by key too. */
export function Scrolled({ children }: { children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a place in the tab order no key could scroll it
    <div className="scrolled" tabIndex={0}>
      {children}
    </div>
  );
}
