import { refuseTooLarge } from '../sim/estimate.ts';
import { allowed, check, type Field, shown as onOneLine, ScenarioError, whole } from '../sim/field.ts';
import { FIELDS, parseScenario } from '../sim/scenario.ts';
import { type Change, changed, type Shown } from './shown.ts';

/** What came of a change from outside: what is shown now, and what of the change was left out, each in a sentence. */
export interface Reading {
  readonly shown: Shown;
  readonly notices: readonly string[];
}

/** The field of a figure's world that goes by this name; undefined if none does. */
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
  start: Shown,
  entries: Iterable<readonly [name: string, value: unknown]>,
): Reading {
  const notices: string[] = [];
  const good = new Map<string, number | string>();
  for (const [name, value] of entries) {
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
    const misfit = misfitOf(shown, good);
    if (!misfit) return { shown, notices };
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
