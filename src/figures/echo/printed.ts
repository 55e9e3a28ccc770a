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
  const marks = marksOf(words);
  return words.map((word, i) => {
    const begins = i === 0 || ENDS.test(words[i - 1]!);
    const dead = by - lives[i]!;
    return {
      text: marks[word] ?? (begins ? capitalised(word) : word),
      isGlued: GLUED.test(word),
      faded: dead > 0 ? Math.min(1, (dead - 1) / FADING) : undefined,
    };
  });
}

/** Scripts that have marks of their own for ours, and how they write them. */
const MARKS: readonly { readonly script: RegExp; readonly marks: Readonly<Record<string, string>> }[] = [
  { script: /\p{Script=Arabic}/u, marks: { ',': '،', ';': '؛', '?': '؟' } },
  { script: /\p{Script=Greek}/u, marks: { ';': '·', '?': ';' } },
  { script: /\p{Script=Devanagari}/u, marks: { '.': '।' } },
];

/** How a passage writes the marks that it does not write as we do: by the script of its first word. */
function marksOf(words: readonly string[]): Readonly<Record<string, string>> {
  const first = words.find((word) => !MARK.test(word)) ?? '';
  return MARKS.find(({ script }) => script.test(first))?.marks ?? {};
}

/** A word at the beginning of a sentence. Georgian has capitals, and does not begin sentences with them. */
function capitalised(word: string): string {
  const [first = ''] = word; // a letter may be two halves
  return /\p{Script=Georgian}/u.test(first) ? word : first.toUpperCase() + word.slice(first.length);
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
