import type { ReactNode } from 'react';

interface SectionProps {
  readonly id: string;
  /** Its number. */
  readonly n: number;
  readonly title: string;
  readonly children: ReactNode;
}

/** One section of the argument. */
export function Section({ id, n, title, children }: SectionProps) {
  return (
    <section className="section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        <span className="section-number">{n}</span> {title}
      </h2>
      {children}
    </section>
  );
}
