import { count, roughPercent } from '../../chart/number.ts';
import type { KindsScenario } from '../../sim/scenario.ts';
import type { Courses, Picture } from '../picture.ts';

/** What the figure shows now, on average over its runs. */
export function sentence({
  scenario,
  generation,
  courses,
}: Pick<Picture<unknown>, 'scenario' | 'generation' | 'courses'>): string {
  const at = (measure: string, t = generation) => courses[measure]!.mean[t]!;
  const made = `Of what generation ${generation} has learned, ${roughPercent(at('junk'))} is junk`;
  const left = `it knows ${count(at('known'))} kinds, and the first model knew ${count(at('known', 0))}`;
  if (scenario.selection === 0) return `${made}; ${left}.`;
  return `${made}; ${left}. The filter throws away ${roughPercent(1 - at('kept'))} of its output.`;
}

/** The one thing to see. */
export function remark({ selection, filter }: KindsScenario, courses: Courses, generation: number): string {
  const junk = courses['junk']!.mean[generation]!;
  const { mean: known } = courses['known']!;
  const isLosing = known[generation]! < known[0]! / 2;
  if (generation === 0) return 'Here every run starts: no junk yet.';
  if (selection > 0 && filter === 'popular')
    return isLosing ? 'What is common crowds out the rest.' : 'The filter rewards what is common already.';
  if (junk >= 0.1) return isLosing ? 'Up: it makes things up. Left: it forgets.' : 'Up: it makes things up.';
  return isLosing
    ? 'Hardly any junk, and forgetting all the same.'
    : 'Hardly any junk, and little forgotten.';
}
