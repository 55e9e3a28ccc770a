import type { CSSProperties } from 'react';

export interface MixPart {
  readonly tone: 'fresh' | 'synthetic' | 'archive';
  /** Share of the whole, 0…1. */
  readonly share: number;
  /** What it is, with its share, in words. */
  readonly text: string;
}

/** What a whole is made of, as wide as its parts are; absent parts take no room and no words. */
export function MixBar({ title, parts }: { readonly title: string; readonly parts: readonly MixPart[] }) {
  const present = parts.filter(({ share }) => share > 0);
  return (
    <div className="mix">
      <span className="mix-title">{title}</span>
      <span className="mix-bar" aria-hidden="true">
        {parts.map(({ tone, share }) => (
          <span key={tone} className={`mix-part mix-${tone}`} style={{ '--share': share } as CSSProperties} />
        ))}
      </span>
      <span className="mix-words">
        {present.map(({ tone, text }) => (
          <span key={tone} className={`mix-word mix-${tone}`}>
            {text}
          </span>
        ))}
      </span>
    </div>
  );
}
