import type { Scenario } from '../sim/scenario.ts';
import type { Face } from './definition.ts';
import type { Shown } from './shown.ts';

/** A face's start, about what a scenario is about: its own matter, or what the reader brought. */
export function startAbout({ start, brought }: Pick<Face, 'start' | 'brought'>, scenario: Scenario): Shown {
  if (!brought?.isIn(scenario)) return start;
  const now = new Map<string, unknown>(Object.entries(scenario));
  const about = Object.fromEntries(brought.fields.map((field) => [field, now.get(field)]));
  return { ...start, scenario: { ...start.scenario, ...about } };
}
