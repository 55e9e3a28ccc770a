import { renderToString } from 'react-dom/server';
import { inThread } from '../lab/inThread.ts';
import { LabProvider } from '../lab/LabProvider.tsx';
import { createLab } from '../lab/lab.ts';
import type { Library } from '../sim/language/library.ts';
import type { FigureDefinition } from './definition.ts';
import { Figure } from './Figure.tsx';
import { makeStills } from './still.ts';

/** A figure as its server leaves it for the browser: the picture, and what it was drawn from. */
export interface Prerendered {
  readonly html: string;
  /** The stills, safe within a script element. */
  readonly json: string;
}

const done = new WeakMap<FigureDefinition, Prerendered>();

/** Renders a figure's still, once: it takes seconds, and several pages show it. For build time. */
export function prerendered(definition: FigureDefinition, library: Library): Prerendered {
  const known = done.get(definition);
  if (known) return known;
  const stills = makeStills(definition, library);
  const html = renderToString(
    // Nothing is run in a rendering to string; a lab of workers could not even be set up here.
    <LabProvider lab={createLab(inThread)}>
      <Figure definition={definition} stills={stills} />
    </LabProvider>,
    { identifierPrefix: `${definition.id}-` },
  );
  // `<` is escaped: a still must not be able to close its script element.
  const made = { html, json: JSON.stringify(stills).replaceAll('<', '\\u003c') };
  done.set(definition, made);
  return made;
}
