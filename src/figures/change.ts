import { refuseTooLarge } from '../sim/estimate.ts';
import { allowed, check, type Field, shown as onOneLine, ScenarioError, whole } from '../sim/field.ts';
import { parseScenario } from '../sim/parseScenario.ts';
import { FIELDS } from '../sim/scenario.ts';
import type { FigureDefinition } from './definition.ts';
import { type Change, changed, type Shown } from './shown.ts';

/** What came of a change from outside: what is shown now, and what of the change was left out, each in a sentence. */
export interface Reading {
  readonly shown: Shown;
  /** The name of the face asked for; undefined for the figure's own. */
  readonly face: string | undefined;
  readonly notices: readonly string[];
}

/** What the door needs to know of a figure: its start, and its other faces with theirs. */
export type Door = Pick<FigureDefinition, 'start' | 'more' | 'brought'>;

/** The name of a figure's face in links and phrases. */
const FACE = 'view';
/** Whole scenarios say it; of a figure it only chooses among the worlds that its faces have. */
const WORLD = 'world';

/** The start of the face that the entries ask for, by its name or by its world, and whether there is such a face. */
export function startFor(
  { start, more }: Door,
  entries: Iterable<readonly [name: string, value: unknown]>,
): { readonly start: Shown; readonly face: string | undefined; readonly notices: readonly string[] } {
  const asked = new Map(entries);
  const own = { value: more?.own.value, start };
  const faces = [own, ...(more?.others ?? []).map(({ value, face }) => ({ value, start: face.start }))];
  const worldOf = (face: typeof own) => face.start.scenario.world;
  const named = faces.find(({ value }) => value !== undefined && value === asked.get(FACE));
  const found = named ?? faces.find((face) => worldOf(face) === asked.get(WORLD)) ?? own;
  const notices: string[] = [];
  if (asked.has(FACE) && !named)
    notices.push(
      more
        ? notAmong(
            FACE,
            asked.get(FACE),
            faces.map(({ value }) => value),
          )
        : `This figure has no setting ${onOneLine(FACE)}.`,
    );
  if (asked.has(WORLD) && asked.get(WORLD) !== worldOf(found))
    notices.push(notAmong(WORLD, asked.get(WORLD), named ? [worldOf(named)] : faces.map(worldOf)));
  return { start: found.start, face: named || found !== own ? found.value : undefined, notices };
}

const notAmong = (name: string, value: unknown, allowedValues: readonly (string | undefined)[]): string =>
  `${name} cannot be ${onOneLine(value)}; it may be ${[...new Set(allowedValues)].join(', ')}.`;

/** The field of a world that goes by this name; undefined if none does. */
export function fieldOf({ scenario }: Shown, name: string): Field | undefined {
  const fields: Record<string, Field> = {
    ...FIELDS[scenario.world],
    generation: whole(0, FIELDS[scenario.world].generations.max),
  };
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/**
 * Applies a change that comes from outside (link, phrase, parent frame). Each value that is bad or unknown, or that
 * cannot stand with the others, is left out alone, with a notice that names it.
 */
export function readChange(
  door: Door,
  entries: readonly (readonly [name: string, value: unknown])[],
): Reading {
  const { start, face, notices: faceNotices } = startFor(door, entries);
  const notices = [...faceNotices];
  const good = new Map<string, number | string>();
  for (const [name, value] of entries) {
    if (name === FACE || name === WORLD) continue;
    const field = fieldOf(start, name);
    if (!field) {
      notices.push(`This figure has no setting ${onOneLine(name)}.`);
      continue;
    }
    try {
      good.set(name, check(name, field, value));
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      notices.push(`${name} cannot be ${onOneLine(value)}; it may be ${allowed(field)}.`);
    }
  }
  for (;;) {
    const shown = changed(start, Object.fromEntries(good) as Change);
    if (door.brought?.missing && door.brought.isIn(shown.scenario)) {
      for (const field of door.brought.fields) good.delete(field);
      notices.push(door.brought.missing);
      continue;
    }
    const misfit = misfitOf(shown, good);
    if (!misfit) return { shown, face, notices: [...new Set(notices)] }; // said once, however often it was asked
    good.delete(misfit.name);
    notices.push(misfit.notice);
  }
}

/** A value that is good alone but not with the rest. A start is sound, so some value of the change is to blame. */
function misfitOf(
  shown: Shown,
  good: ReadonlyMap<string, number | string>,
): { name: string; notice: string } | undefined {
  const wanted = good.get('generation');
  if (wanted !== undefined && wanted !== shown.generation)
    return {
      name: 'generation',
      notice: `generation cannot be ${wanted}; this run ends at ${shown.scenario.generations}.`,
    };
  try {
    parseScenario(shown.scenario);
    refuseTooLarge(shown.scenario);
    return undefined;
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    const name = good.has(error.field)
      ? error.field
      : [...good.keys()].filter((key) => key !== 'generation').at(-1);
    if (name === undefined) throw error;
    return { name, notice: `${name} was left out: ${error.message}.` };
  }
}
