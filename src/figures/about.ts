import type { Scenario } from '../sim/scenario.ts';
import type { Face } from './definition.ts';
import type { Shown } from './shown.ts';

/** A face's start, about what a scenario is about: its own matter, or what the reader brought. */
export function startAbout({ start, brought }: Pick<Face, 'start' | 'brought'>, scenario: Scenario): Shown {
  if (!brought?.isIn(scenario)) return start;
  const of = valuesOf(scenario);
  const about = Object.fromEntries(brought.fields.map((field) => [field, of.get(field)]));
  return { ...start, scenario: { ...start.scenario, ...about } };
}

/** Whether two scenarios are about the same, so that their runs can be compared. */
export function isAboutTheSame({ brought }: Pick<Face, 'brought'>, one: Scenario, other: Scenario): boolean {
  const [of, ofOther] = [valuesOf(one), valuesOf(other)];
  return ['world', ...(brought?.fields ?? [])].every((field) => of.get(field) === ofOther.get(field));
}

const valuesOf = (scenario: Scenario) => new Map<string, unknown>(Object.entries(scenario));
