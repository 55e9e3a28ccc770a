import { decimal } from '../../chart/number.ts';
import { sharePercent } from '../../chart/share.ts';
import { GOAL, isMet } from '../../sim/economy/goal.ts';
import { billText } from './measures.ts';
import { type Entry, fallOf, outcomeIn, type Played, standing } from './standing.ts';

const REASONS = {
  error: `have an error above ${decimal(GOAL.error)}`,
  knownShare: `know fewer than ${sharePercent(GOAL.knownShare)} of the kinds`,
};

/** The verdict on the reader's plan, as far as its runs have come, and its place among the named ones. */
export function sentence(played: Played): string {
  const outcome = outcomeIn(played);
  const { met, replicates } = outcome;
  const runs = `in ${met} of ${replicates} runs`;
  const bill = `${billText(outcome.bill)} documents`;
  const fall = fallOf(played);
  if (fall)
    return `The goal is missed: it holds ${runs}. At generation ${fall.at} too many ${REASONS[fall.by]}. The bill: ${bill}.`;
  if (!isMet(outcome)) return `The goal is missed: it holds ${runs}. The bill: ${bill}.`;
  return `The goal is met ${runs}, for ${bill}${placeIn(standing(played))}.`;
}

/** Where the plan stands among those that meet the goal. */
function placeIn(entries: readonly Entry[]): string {
  const inIt = entries.filter(({ place }) => place !== undefined);
  if (inIt.length === 1) return '';
  const own = inIt.findIndex(({ whose }) => whose === 'reader');
  const [cheaper, dearer] = [inIt[own - 1]?.name, inIt[own + 1]?.name];
  if (!cheaper) return `: cheaper than all others, the nearest being ${dearer}`;
  return dearer
    ? `: dearer than ${cheaper}, cheaper than ${dearer}`
    : `: dearer than ${cheaper} and all others`;
}
