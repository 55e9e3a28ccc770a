import { count, roughPercent } from '../../chart/number.ts';
import type { TextScenario } from '../../sim/scenario.ts';
import type { Picture } from '../picture.ts';
import { deathsIn } from './printed.ts';
import type { EchoScene } from './scene.ts';

/** What the figure shows now, on average over its runs. */
export function sentence({
  scenario,
  generation,
  courses,
}: Pick<Picture<unknown, TextScenario>, 'scenario' | 'generation' | 'courses'>): string {
  const known = courses['vocabulary']!.mean;
  const first = count(known[0]!);
  if (generation === 0)
    return `The first model has read ${count(scenario.size)} sentences by people. It knows ${first} different words, and writes like this.`;
  return (
    `The first model knew ${first} words. Generation ${generation} knows ${count(known[generation]!)}, ` +
    `${roughPercent(known[generation]! / known[0]!)} as many.`
  );
}

/** The one thing to see: what has become of the first passage. */
export function remark({ passages }: EchoScene, generation: number): string {
  const first = passages[0];
  if (!first) return '';
  const { words, dead } = deathsIn(first, generation);
  if (generation === 0) return `${words} different words stand here. How long will they last?`;
  if (dead === 0) return `All of the first passage’s ${words} different words are still known.`;
  return `${dead} of the first passage’s ${words} different words ${dead === 1 ? 'has' : 'have'} died out.`;
}
