import { fieldOf, type Reading, readChange } from './change.ts';
import type { FigureDefinition } from './definition.ts';
import type { Shown } from './shown.ts';

/** Short names of the fields that links carry most; the others go by their own. */
const SHORT: Readonly<Record<string, string>> = {
  s: 'synthetic',
  f: 'fresh',
  k: 'selection',
  gen: 'generation',
};
const SHORTENED = new Map(Object.entries(SHORT).map(([short, name]) => [name, short]));

/** Parameters that are none of a figure's business. */
const FOREIGN = /^(figure|theme|utm_.*|fbclid|gclid)$/;

/** Does this query ask for this figure? */
export const isFor = (query: string, { id }: Pick<FigureDefinition, 'id'>): boolean =>
  new URLSearchParams(query).get('figure') === id;

/** Reads a link's query, `?figure=tails&f=0.05&gen=20`. Never throws: what cannot be read is left out, with a notice. */
export function readLink(query: string, { start }: Pick<FigureDefinition, 'start'>): Reading {
  const entries = [...new URLSearchParams(query)]
    .filter(([name]) => !FOREIGN.test(name))
    .map(([name, text]): [string, unknown] => {
      const field = Object.hasOwn(SHORT, name) ? SHORT[name]! : name;
      return [field, fieldOf(start, field)?.kind === 'number' ? numberIn(text) : text];
    });
  return readChange(start, entries);
}

/** The query that opens a figure as it is shown: only what differs from its start. */
export function writeLink({ id, start }: Pick<FigureDefinition, 'id' | 'start'>, shown: Shown): string {
  const query = new URLSearchParams({ figure: id });
  for (const [name, value] of Object.entries(shown.scenario))
    if (value !== start.scenario[name as keyof Shown['scenario']])
      query.set(SHORTENED.get(name) ?? name, String(value));
  if (shown.generation !== Math.min(start.generation, shown.scenario.generations))
    query.set('gen', String(shown.generation));
  return `?${query}`;
}

/** A number as people and programs write it; the text itself, to be refused by name, if it is none. */
function numberIn(text: string): unknown {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
}
