import { shown as onOneLine } from '../sim/field.ts';
import type { Scenario } from '../sim/scenario.ts';
import { MODEL_VERSION } from '../sim/version.ts';
import { type Door, fieldOf, type Reading, readChange, startFor } from './change.ts';
import type { FigureDefinition } from './definition.ts';
import { faceFor } from './faces.ts';
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

/** The version of the model that the numbers behind a link are of. */
const MODEL = 'model';

/** Settings that are looked at: no figure has as many, and each that is refused is a line of notices. */
const MOST = 40;

/** Does this query ask for this figure? */
export const isFor = (query: string, { id }: Pick<FigureDefinition, 'id'>): boolean =>
  new URLSearchParams(query).get('figure') === id;

/** Reads a link's query, `?figure=tails&f=0.05&gen=20`. Never throws: what cannot be read is left out, with a notice. */
export const readLink = (query: string, door: Door): Reading =>
  readSettings([...new URLSearchParams(query)], door);

/**
 * Reads settings that come from outside, by the names that links have for them or by those of the scenario, numbers as
 * such or as text. Never throws, like `readLink`.
 */
export function readSettings(
  given: readonly (readonly [name: string, value: unknown])[],
  door: Door,
): Reading {
  const said = given.filter(([name]) => !FOREIGN.test(name)).slice(0, MOST);
  const { start } = startFor(door, said);
  const version = said.find(([name]) => name === MODEL)?.[1];
  const settings = said.filter(([name]) => name !== MODEL);
  const entries = settings.map(([name, value]): [string, unknown] => {
    const field = Object.hasOwn(SHORT, name) ? SHORT[name]! : inItsCase(name, start.scenario);
    const isNumber = typeof value === 'string' && fieldOf(start, field)?.kind === 'number';
    return [field, isNumber ? numberIn(value) : value];
  });
  const reading = readChange(door, entries);
  if ([undefined, MODEL_VERSION, String(MODEL_VERSION)].includes(version as string)) return reading;
  return { ...reading, notices: [...reading.notices, isOfAnother(version)] };
}

const isOfAnother = (version: unknown): string =>
  `The link is of version ${onOneLine(version)} of the model, and this is version ${MODEL_VERSION}: its numbers may be others.`;

/** The query that opens a figure as it is shown: only what differs from the start of its face, and then the version of the model. @param named the face */
export function writeLink(definition: FigureDefinition, shown: Shown, named?: string): string {
  const { face, option } = faceFor(definition, named, shown.scenario.world);
  return writeQuery(definition.id, face.start, shown, face === definition ? undefined : option?.value);
}

/** The query that opens a figure where it differs from a start. @param view the name of the face, if it is not its own */
export function writeQuery(figure: string, start: Shown, shown: Shown, view?: string): string {
  const settings = Object.entries(shown.scenario)
    .filter(([name, value]) => value !== start.scenario[name as keyof Scenario])
    .map(([name, value]) => [SHORTENED.get(name) ?? name, String(value)]);
  if (shown.generation !== Math.min(start.generation, shown.scenario.generations))
    settings.push(['gen', String(shown.generation)]);
  // A link that sets nothing asks for the figure as it starts, whatever the version.
  if (settings.length > 0) settings.push([MODEL, String(MODEL_VERSION)]);
  return `?${new URLSearchParams([['figure', figure], ...(view ? [['view', view]] : []), ...settings])}`;
}

/** Attributes of elements have no capitals: `junkkinds` is `junkKinds`. */
const inItsCase = (name: string, scenario: Scenario): string =>
  Object.keys(scenario).find((field) => field.toLowerCase() === name) ?? name;

/**
 * A number as people and programs write it; the text itself, to be refused by name, if it is none. No digit can belong to
 * two parts of the pattern: of a hundred thousand digits and a letter each is looked at once.
 */
function numberIn(text: string): unknown {
  return /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
}
