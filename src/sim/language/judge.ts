import { exp, log } from '../../random/elementary.ts';
import { BOUNDARY } from './boundary.ts';
import type { LanguageModel } from './kneserNey.ts';
import { type Sentence, type Sentences, sentenceAt, sentenceCount } from './sentences.ts';

/** log of the probability that a model gives to a sentence and its end: the sum over its words. */
function logProbability({ levels, unknown }: LanguageModel, sentence: Sentence): number {
  const order = levels.length;
  // As in `write`: context[k] is the number of the last k words, and `depth` of them are known.
  let context = new Int32Array(order + 1);
  let next = new Int32Array(order + 1);
  let depth = 1;
  let sum = 0;
  for (let i = 0; i <= sentence.length; i++) {
    const word = i < sentence.length ? sentence[i]! : BOUNDARY;
    let probability = unknown;
    let longest = 0;
    for (let k = 0; k <= depth; k++) {
      const { index, probability: of, left } = levels[k]!;
      // A word that was not seen after k words was not seen after more.
      const gram = longest === k ? index.find(context[k]!, word) : -1;
      if (gram >= 0) {
        probability = of[gram]!;
        longest = k + 1;
        next[longest] = gram;
      } else if (k > 0) probability *= left[context[k]!]!;
    }
    sum += log(probability);
    depth = Math.min(longest, order - 1);
    [context, next] = [next, context];
  }
  return sum;
}

/** How many words, equally likely, a model is as unsure between as it is at each word of sentences that it never read. */
export function perplexity(model: LanguageModel, sentences: Sentences): number {
  const count = sentenceCount(sentences);
  let sum = 0;
  for (let i = 0; i < count; i++) sum += logProbability(model, sentenceAt(sentences, i));
  return exp(-sum / (sentences.tokens.length + count));
}

/** Geometric mean of the probabilities that a model gives to the words of a sentence, its end included; 0…1. */
export function meanProbability(model: LanguageModel, sentence: Sentence): number {
  return exp(logProbability(model, sentence) / (sentence.length + 1));
}
