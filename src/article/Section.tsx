import type { ReactNode } from 'react';
import { InSection } from './Heading.tsx';

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
        <a className="anchor" href={`#${id}`}>
          <span className="section-number">{n}</span> {title}
        </a>
      </h2>
      <InSection value={id}>{children}</InSection>
    </section>
  );
}
