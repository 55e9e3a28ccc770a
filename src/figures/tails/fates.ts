import { nameOf } from './kind.ts';
import type { TailsScene } from './scene.ts';

/** A kind that the models of a run have lost. */
export interface Loss {
  readonly rank: number;
  /** The first generation of those without it, up to the one that is looked at. */
  readonly since: number;
}

/** The kinds that are gone, those that went last first, and of those the commonest first. */
export const losses = ({ goneSince = [] }: Pick<TailsScene, 'goneSince'>): readonly Loss[] =>
  goneSince
    .flatMap((since, i) => (since >= 0 ? [{ rank: i + 1, since }] : []))
    .sort((one, other) => other.since - one.since || one.rank - other.rank);

/** Names that a remark has room for. */
const SAID = 3;

/** The one thing to see where kinds have names: who has just gone, and the rank where it shows. */
export function namedRemark(
  scene: Pick<TailsScene, 'goneSince' | 'model'>,
  names: readonly string[] | undefined,
  generation: number,
): { readonly rank: number; readonly text: string } {
  const lost = losses(scene);
  const kinds = scene.model.length;
  const last = lost[0];
  if (!last) return { rank: kinds, text: 'Every kind is still written about.' };
  const left = kinds - lost.length;
  if (left <= SAID) {
    const known = Array.from({ length: kinds }, (_, i) => i + 1).filter((rank) => scene.model[rank - 1]! > 0);
    return { rank: known[0] ?? 1, text: `All that is left: ${inWords(known, names)}.` };
  }
  const together = lost.filter(({ since }) => since === last.since).map(({ rank }) => rank);
  const who = inWords(together, names);
  if (last.since === 0) return { rank: last.rank, text: `Never seen by the first model: ${who}.` };
  return {
    rank: last.rank,
    text:
      last.since === generation ? `Just gone: ${who}.` : `Last to go, in generation ${last.since}: ${who}.`,
  };
}

/** "Breton, Irish and 4 more". */
function inWords(ranks: readonly number[], names: readonly string[] | undefined): string {
  const more = ranks.length > SAID ? ranks.length - SAID + 1 : 0;
  const said = ranks.slice(0, ranks.length - more).map((rank) => nameOf(rank, names));
  const last = more > 0 ? `${more} more` : said.pop()!;
  return said.length > 0 ? `${said.join(', ')} and ${last}` : last;
}
