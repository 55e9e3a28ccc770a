import { count, roughPercent } from '../../chart/number.ts';
import type { Picture } from '../picture.ts';
import { edgeOf } from './levels.ts';

/** What the figure shows now, on average over its runs. */
export function sentence({ generation, courses }: Pick<Picture<unknown>, 'generation' | 'courses'>): string {
  const known = courses['known']!.mean;
  const junk = courses['junk']!.mean[generation]!;
  const left = count(known[generation]!);
  if (generation === 0)
    return `The first model learns from people alone. It has seen ${left} kinds; the rarest are already missing.`;
  const kinds = `The first model knew ${count(known[0]!)} kinds. Generation ${generation} writes about ${left}`;
  return junk === 0
    ? `${kinds}, and nothing that is not so.`
    : `${kinds}; ${roughPercent(junk)} of what it writes is junk.`;
}

/** The one thing to see on the chart, and the rank where it shows. */
export function remark(model: ArrayLike<number>): { readonly rank: number; readonly text: string } {
  const edge = edgeOf(model);
  const known = Array.from(model).filter((share) => share > 0).length;
  if (known <= 3)
    return {
      rank: Math.max(1, edge),
      text: known === 1 ? 'One kind is all that is left.' : `${known} kinds are all that is left.`,
    };
  if (known > 0.98 * model.length)
    return { rank: model.length, text: 'Even the rarest kinds are still written about.' };
  return { rank: Math.max(1, edge), text: `Most kinds rarer than number ${count(edge)} are gone.` };
}

/** How many kinds lie in the rail, and the same where room is short. */
export function lostWords(model: ArrayLike<number>): { readonly full: string; readonly brief: string } {
  const lost = Array.from(model).filter((share) => share === 0).length;
  if (lost === 0) return { full: 'no kind is gone', brief: 'none gone' };
  return { full: `${count(lost)} of ${count(model.length)} kinds gone`, brief: `${count(lost)} gone` };
}
