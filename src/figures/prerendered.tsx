import { createHash } from 'node:crypto';
import { renderToString } from 'react-dom/server';
import { inThread } from '../lab/inThread.ts';
import { LabProvider } from '../lab/LabProvider.tsx';
import { createLab } from '../lab/lab.ts';
import type { Library } from '../sim/language/library.ts';
import type { FigureDefinition } from './definition.ts';
import { Figure, type Heading } from './Figure.tsx';
import { makeStills } from './makeStill.ts';
import type { Stills } from './still.ts';

/** A figure as its server leaves it for the browser: the picture, and what it was drawn from. */
export interface Prerendered {
  readonly html: string;
  /** The stills, safe within a script element. */
  readonly json: string;
  /** Changes with the stills: a browser that has kept older ones must not take them for these. */
  readonly version: string;
}

const made = new WeakMap<FigureDefinition, Stills>();

/** A figure's stills, run once: it takes seconds, and several pages and pictures show them. For build time. */
export function stillsOf(definition: FigureDefinition, library: Library): Stills {
  const stills = made.get(definition) ?? makeStills(definition, library);
  made.set(definition, stills);
  return stills;
}

/** Renders a figure's still. For build time. */
export function prerendered(
  definition: FigureDefinition,
  library: Library,
  heading: Heading = 'h3',
): Prerendered {
  const stills = stillsOf(definition, library);
  const html = renderToString(
    // Nothing is run in a rendering to string; a lab of workers could not even be set up here.
    <LabProvider lab={createLab(inThread)}>
      <Figure definition={definition} stills={stills} heading={heading} />
    </LabProvider>,
    { identifierPrefix: `${definition.id}-` },
  );
  // `<` is escaped: a still must not be able to close its script element.
  const json = JSON.stringify(stills).replaceAll('<', '\\u003c');
  return { html, json, version: createHash('sha256').update(json).digest('hex').slice(0, 8) };
}
