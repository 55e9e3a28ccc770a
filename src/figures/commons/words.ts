import { roughPercent } from '../../chart/number.ts';
import { PLATFORMS, placeOf } from '../../sim/economy/platforms.ts';
import type { CommonsScenario, Platform } from '../../sim/scenario.ts';
import type { Thresholds } from '../../sim/theory/commons.ts';
import type { Picture } from '../picture.ts';
import { odds } from '../words.ts';
import type { CommonsScene } from './scene.ts';

/** What the platforms are called that the sliders do not run, and the same where room is short. */
export const NAMES: Readonly<Record<Platform, { readonly full: string; readonly brief: string }>> = {
  moderated: { full: 'large, moderated', brief: 'moderated' },
  unmoderated: { full: 'large, unmoderated', brief: 'unmoder-ated' },
  open: { full: 'small, open', brief: 'open' },
  closed: { full: 'small, closed', brief: 'closed' },
};

/** Below this share of everyone a platform has hardly anyone. */
const FEW = 0.005;

/** What the figure shows now, on average over its runs. */
export function sentence({
  generation,
  courses,
}: Pick<Picture<unknown, CommonsScenario>, 'generation' | 'courses'>): string {
  const at = (measure: string, t = generation) => courses[measure]!.mean[t]!;
  const people = at('audience') < FEW ? 'hardly anyone' : `${roughPercent(at('audience'))} of everyone`;
  return (
    `At generation ${generation} this platform has ${people} (${roughPercent(at('audience', 0))} at the start), and ` +
    `${roughPercent(at('quality'))} of what is seen there is of use; on all four together, ${roughPercent(at('whole'))}.`
  );
}

/** The one thing to see in the run that is drawn: it names the thresholds between which history decides. */
export function remark(
  scenario: CommonsScenario,
  { audience }: Pick<CommonsScene, 'audience'>,
  { hold, recover }: Thresholds,
  generation: number,
): string {
  const { flood, selection, filter, moderatedFrom, generations } = scenario;
  if (generation < flood) return 'Before the flood. Nobody has a reason to move.';
  const own = placeOf(scenario);
  const isLost = audience[own * (generations + 1) + generation]! < PLATFORMS[own]!.pull / 2;
  if (filter === 'popular' && selection > 0)
    return isLost
      ? 'Kept for being popular, junk passes: nothing is as common.'
      : 'So far it holds, and keeps whatever is common already.';
  if (hold === undefined) return 'No moderation at all would hold this platform.';
  const once = `junk kept ${odds(hold)}`;
  const again = recover === undefined ? 'nothing' : `only ${odds(recover)}`;
  const isModerated = selection > 0 && generation >= moderatedFrom;
  if (!isLost) {
    if (selection < hold) return `It will tip. What would hold it: ${once}.`;
    return recover === undefined || selection < recover
      ? `It holds, from ${once} on. Once lost, ${again} brings it back.`
      : 'It holds, and would come back if it were lost.';
  }
  if (!isModerated || selection < hold)
    return `Tipped. To hold it took ${once}; to bring it back takes ${again.replace('only ', '')}.`;
  if (recover !== undefined && selection >= recover)
    return `Tipped, but strict enough to come back: that takes ${again.replace('only ', '')}.`;
  return `Too late. This would have held it: ${once} did. To bring it back takes ${again.replace('only ', '')}.`;
}
