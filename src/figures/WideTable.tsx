import type { ReactNode } from 'react';

/** Room for a table that may be wider than its page: it scrolls by itself then, by keys too. */
export function WideTable({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no pointer scrolls it by keys
    <section className="wide-table" aria-label={name} tabIndex={0}>
      {children}
    </section>
  );
}
