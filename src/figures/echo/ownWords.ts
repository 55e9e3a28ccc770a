import { count } from '../../chart/number.ts';
import type { OwnText } from '../../sim/language/ownText.ts';
import { TEXT_SIZE, type TextScenario } from '../../sim/scenario.ts';

/** How many words are in the field, and whether that will do. @param words undefined while they are counted */
export function countWord(words: number | undefined, fewest: number, most: number): string {
  if (words === undefined) return 'Its words are being counted.';
  if (words === 0) return `From ${count(fewest)} to ${count(most)} words can be learned.`;
  const so = words === 1 ? '1 word' : `${count(words)} words`;
  if (words < fewest)
    return `${so}; ${count(fewest - words)} more ${fewest - words === 1 ? 'is' : 'are'} needed.`;
  if (words > most)
    return words === Number.POSITIVE_INFINITY
      ? `More than ${count(most)} words: too many.`
      : `${so}; at most ${count(most)} can be learned.`;
  return `${so}.`;
}

/** Sentences that nobody reads: of these a model's puzzlement is measured. */
const HELD_OUT = 0.05;

/** What is retold, and what is not to be read into it. @param own what is known of it; undefined of a text before the last */
export function factsOf(own: OwnText | undefined, { size }: TextScenario): string {
  const retold = own
    ? `Retold here: your own text of ${count(own.words)} words, in ${count(own.sentences)} sentences. Each model reads ${count(size)} of them.`
    : `Retold here: a text of your own. Each model reads ${count(size)} sentences.`;
  if (size >= TEXT_SIZE) return retold;
  const judges = own
    ? `, and puzzlement is measured on some ${count(HELD_OUT * own.sentences)} sentences`
    : '';
  return `${retold} Of so short a text more is lost than of a book, its runs differ more${judges}: take the numbers as rough.`;
}
