import { createContext, type ReactNode, useContext } from 'react';

/** The section that a heading stands in; its id begins the heading's own, for several sections end on the same words. */
export const InSection = createContext('');

/** The step that a heading opens, which is then what its link leads to. */
export const InStep = createContext<string | undefined>(undefined);

/** A heading within a section. It is a link to itself: `#tails-open-it-a-crack`, or to its step: `#tails-step-2`. */
export function Heading({ children }: { children?: ReactNode }) {
  const section = useContext(InSection);
  const step = useContext(InStep);
  const id = `${section}-${slug(textOf(children))}`;
  return (
    <h3 id={step ? undefined : id}>
      <a className="anchor" href={`#${step ?? id}`}>
        {children}
      </a>
    </h3>
  );
}

/** "What goes first is somebody’s" → "what-goes-first-is-somebodys" */
function slug(words: string): string {
  return words
    .toLowerCase()
    .replaceAll('’', '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function textOf(node: ReactNode): string {
  if (Array.isArray(node)) return node.map(textOf).join('');
  return typeof node === 'string' || typeof node === 'number' ? String(node) : '';
}
