import { roughPercent } from '../../chart/number.ts';
import type { KindsScenario } from '../../sim/scenario.ts';
import type { Picture } from '../picture.ts';
import type { DriftScene } from './scene.ts';

/** Of what people talk about at generation `t`, the share that there was at the start. */
export const lasting = ({ novelty }: Pick<KindsScenario, 'novelty'>, t: number): number => (1 - novelty) ** t;

/** What the figure shows now, on average over its runs. */
export function sentence({
  scenario,
  generation,
  courses,
}: Omit<Picture<unknown, KindsScenario>, 'scene'>): string {
  const right = roughPercent(1 - courses['error']!.mean[generation]!);
  if (generation === 0)
    return `The first model is right about ${right} of what people talk about. Nothing has happened since.`;
  const since = roughPercent(1 - lasting(scenario, generation));
  return (
    `At generation ${generation}, ${since} of what people talk about did not exist at the start. ` +
    `The model is right about ${right} of the whole.`
  );
}

/** The one thing to see, and the same where room is short. */
export function remark(
  scenario: KindsScenario,
  { born }: DriftScene,
  generation: number,
): { readonly full: string; readonly brief: string } {
  const since = 1 - lasting(scenario, generation);
  if (since === 0) return { full: 'Everything is as it was at the start.', brief: 'All as at the start.' };
  const share = roughPercent(since);
  if (born[generation] === 0)
    return {
      full: `${share} of what people talk about has come up since the start. The model knows none of it.`,
      brief: `${share} is new, and unheard of.`,
    };
  const caught = roughPercent(born[generation]! / since);
  return {
    full: `${share} of what people talk about has come up since the start. The model is right about ${caught} of that.`,
    brief: `${share} is new: ${caught} of it right.`,
  };
}
