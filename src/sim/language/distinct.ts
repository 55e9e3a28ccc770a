import { BOUNDARY } from './boundary.ts';
import { PairIndex } from './pairIndex.ts';
import { type Sentences, sentenceAt, sentenceCount } from './sentences.ts';

/**
 * Distinct trigrams over trigrams, 0…1: how little sentences repeat one another (Li et al. 2016, NAACL, for bigrams). A
 * sentence's beginning and end count as a word each.
 */
export function distinctTrigrams(sentences: Sentences): number {
  const pairs = new PairIndex(sentences.tokens.length);
  const trigrams = new PairIndex(sentences.tokens.length);
  let all = 0;
  for (let i = 0; i < sentenceCount(sentences); i++) {
    const sentence = sentenceAt(sentences, i);
    let pair = pairs.add(BOUNDARY, sentence[0]!);
    for (let j = 1; j <= sentence.length; j++) {
      const word = j < sentence.length ? sentence[j]! : BOUNDARY;
      trigrams.add(pair, word);
      pair = pairs.add(sentence[j - 1]!, word);
      all += 1;
    }
  }
  return trigrams.size / all;
}
