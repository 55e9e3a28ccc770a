import { BOUNDARY } from './boundary.ts';
import { PairIndex } from './pairIndex.ts';
import { type Sentence, type Sentences, sentenceAt, sentenceCount } from './sentences.ts';

/** Which words and marks stand side by side in some sentences; the boundary before and after each counts as one. */
function wordPairs(sentences: Sentences): PairIndex {
  const pairs = new PairIndex(sentences.tokens.length / 2);
  for (let i = 0; i < sentenceCount(sentences); i++) {
    let before = BOUNDARY;
    for (const word of sentenceAt(sentences, i)) {
      pairs.add(before, word);
      before = word;
    }
    pairs.add(before, BOUNDARY);
  }
  return pairs;
}

/** Human writing to check sentences against. */
export interface Reference {
  readonly pairs: PairIndex;
  /** The share of neighbours that an ordinary human sentence has in common with it, 0…1. */
  readonly usual: number;
}

/**
 * @param people sentences of the same hand that are not in the reference; the median of them is what is usual, or their
 * mean where most have nothing in common with it
 */
export function referenceOf(sentences: Sentences, people: Sentences): Reference {
  const pairs = wordPairs(sentences);
  const shares = Float64Array.from({ length: sentenceCount(people) }, (_, i) =>
    shareFound(sentenceAt(people, i), pairs),
  ).sort();
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return { pairs, usual: shares[shares.length >> 1]! || mean };
}

/**
 * How well a sentence is attested, 0…1: the share of its neighbours that stand side by side in the reference too,
 * against the share that is usual. No reference holds all that can rightly be said: a filter that asked for more than is
 * usual would throw out half of what people write, the rare words first.
 */
export const attested = (sentence: Sentence, { pairs, usual }: Reference): number =>
  Math.min(1, shareFound(sentence, pairs) / usual);

function shareFound(sentence: Sentence, pairs: PairIndex): number {
  let before = BOUNDARY;
  let found = 0;
  for (const word of sentence) {
    if (pairs.find(before, word) >= 0) found += 1;
    before = word;
  }
  if (pairs.find(before, BOUNDARY) >= 0) found += 1;
  return found / (sentence.length + 1);
}
