import type { PrintedWord } from '../../chart/typeset.ts';
import type { EchoScene } from './scene.ts';

const ENDS = /^[.!?]$/;
const GLUED = /^[,;:.!?]$/;
const MARK = /^[,;:.!?—]$/;

/** Generations after its death in which a word fades away. */
const FADING = 6;

/**
 * A passage as it is printed: a capital after each full stop, marks set against their words, and every word that has
 * died out by a generation faded by so much of it as the time since its death.
 */
export function printed(
  { words, lives }: Pick<EchoScene['passages'][number], 'words' | 'lives'>,
  by: number,
): readonly PrintedWord[] {
  return words.map((word, i) => {
    const begins = i === 0 || ENDS.test(words[i - 1]!);
    const dead = by - lives[i]!;
    return {
      text: begins ? word.charAt(0).toUpperCase() + word.slice(1) : word,
      isGlued: GLUED.test(word),
      faded: dead > 0 ? Math.min(1, (dead - 1) / FADING) : undefined,
    };
  });
}

/** How many of a passage's different words there are, and how many of them have died out by a generation. */
export function deathsIn(
  { words, lives }: Pick<EchoScene['passages'][number], 'words' | 'lives'>,
  by: number,
): { readonly words: number; readonly dead: number } {
  const last = new Map<string, number>();
  for (const [i, word] of words.entries()) if (!MARK.test(word)) last.set(word, lives[i]!);
  return { words: last.size, dead: [...last.values()].filter((life) => life < by).length };
}

/** Generations shown besides the one that is looked at. */
const MILESTONES = [0, 1, 3];

/** The generations whose passages stand side by side: the first and the shown one, and between them as there is room. */
export function columnsFor(shown: number, many: number): readonly number[] {
  const between = MILESTONES.filter((t) => t > 0 && t < shown);
  const latest = between.slice(between.length - Math.min(between.length, many - 2));
  return [...new Set([0, ...latest, shown])];
}
