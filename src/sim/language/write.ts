import type { Stream } from '../../random/stream.ts';
import { BOUNDARY } from './boundary.ts';
import type { LanguageModel, Level } from './kneserNey.ts';
import type { Sentence } from './sentences.ts';

/** Words and marks after which a sentence that has found no end is broken off; the longest of Moby-Dick has 523. */
export const LONGEST = 600;

/**
 * Writes one sentence, word by word: the longest context decides, or, with the share that it leaves to shorter ones,
 * the next shorter. The shortest chooses among the words that the model knows.
 * @param into LONGEST long; the sentence returned is a view of it
 */
export function write({ levels }: LanguageModel, stream: Stream, into: Int32Array): Sentence {
  const order = levels.length;
  // context[k] is the number of the last k words; the longest that is known has `depth` of them.
  let context = new Int32Array(order + 1);
  let next = new Int32Array(order + 1);
  let depth = 1;
  for (let end = 0; end < LONGEST; ) {
    let k = depth;
    let place = drawSeen(levels[k]!, context[k]!, stream, k);
    while (place < 0) {
      k -= 1;
      place = drawSeen(levels[k]!, context[k]!, stream, k);
    }
    const gram = levels[k]!.nGrams[place]!;
    const word = levels[k]!.index.seconds[gram]!;
    if (word === BOUNDARY) {
      if (end > 0) return into.subarray(0, end);
      continue; // nothing is no sentence
    }
    into[end++] = word;

    next[k + 1] = gram;
    for (let j = k; j > 0; j--) next[j] = levels[j]!.suffix[next[j + 1]!]!;
    let longest = k + 1;
    while (longest <= depth && longest < order - 1) {
      const longer = levels[longest]!.index.find(context[longest]!, word);
      if (longer < 0) break;
      longest += 1;
      next[longest] = longer;
    }
    depth = Math.min(longest, order - 1);
    [context, next] = [next, context];
  }
  return into.subarray(0, LONGEST);
}

/** The place of an n-gram seen after the context, −1 for the share that is left to shorter contexts; there is none below 0. */
function drawSeen({ starts, upTo, total }: Level, context: number, stream: Stream, k: number): number {
  let low = starts[context]!;
  let high = starts[context + 1]! - 1;
  const seen = upTo[high]!;
  const mark = stream.uniform() * (k === 0 ? seen : total[context]!);
  if (mark >= seen) return -1;
  // The first place whose sum is above the mark.
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (upTo[middle]! > mark) high = middle;
    else low = middle + 1;
  }
  return low;
}
