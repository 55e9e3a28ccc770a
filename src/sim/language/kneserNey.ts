import { PairIndex } from './pairIndex.ts';
import type { Sentences } from './sentences.ts';

/** A word n-gram model: levels 1…order, the k-th for words after k − 1 words. */
export interface LanguageModel {
  readonly levels: readonly Level[];
  /** Words that the model knows, by id: 1 if it does. */
  readonly known: Uint8Array;
  /** Probability of each of the book's words that the model does not know. */
  readonly unknown: number;
}

/**
 * The n-grams of one length that the model has seen. Each has a number. Its context is the number of the n-gram without
 * its last word, one level below; its suffix that of the n-gram without its first word.
 */
export interface Level {
  /** (context, word) → n-gram. */
  readonly index: PairIndex;
  readonly suffix: Int32Array;
  /** Probability of the word after the context, by n-gram. */
  readonly probability: Float64Array;
  /** n-grams, those of one context side by side; those of context c from starts[c] to starts[c + 1]. */
  readonly nGrams: Int32Array;
  readonly starts: Int32Array;
  /** Counts less what writing leaves to shorter contexts, summed up within their context, in the order of `nGrams`. */
  readonly upTo: Float64Array;
  /** Sum of the counts after a context, before they are discounted. */
  readonly total: Float64Array;
  /** The share of a context's probability that is left to shorter contexts. */
  readonly left: Float64Array;
}

/**
 * Words that a model looks at together: the next one and three before it. Of 2 to 5 this read most like the book at
 * generation 0 and showed what is lost most plainly; perplexity hardly tells 3, 4 and 5 apart.
 */
const ORDER = 4;

/**
 * The share of each discount that is left to shorter contexts when a model writes. Smoothing is made for judging what
 * others wrote; a model that wrote with all of it would stitch every few words from single ones. Larger models cut off
 * their tail for the same reason (Holtzman et al. 2020, ICLR).
 */
const WRITING_DISCOUNT = 0.25;

/**
 * Learns from sentences alone, from scratch, with interpolated modified Kneser–Ney smoothing: what was seen is
 * discounted, what that leaves goes to shorter contexts, and these count in how many contexts a word was seen, not how
 * often (Kneser & Ney 1995, ICASSP 1; Chen & Goodman 1999, Computer Speech & Language 13(4)). What the shortest leaves
 * is spread evenly over the words of the book that were never seen: a model can be judged by them, and never writes
 * them.
 * @param vocabulary ids in use, the boundary among them
 */
export function train(sentences: Sentences, vocabulary: number): LanguageModel {
  const grams = counted(sentences, ORDER);
  const levels: Level[] = [];
  for (const [i, { index, suffix, counts }] of grams.entries()) {
    const longer = grams[i + 1];
    if (longer) countContexts(counts, longer);
    levels.push(smoothed(index, suffix, counts, levels.at(-1), grams[i - 1]?.index.size ?? 1));
  }
  const { index, left } = levels[0]!;
  const known = new Uint8Array(vocabulary);
  for (let i = 0; i < index.size; i++) known[index.seconds[i]!] = 1;
  return { levels, known, unknown: left[0]! / Math.max(1, vocabulary - index.size) };
}

interface Counted {
  readonly index: PairIndex;
  readonly suffix: Int32Array;
  readonly counts: Float64Array;
}

/** How often each n-gram stands in the sentences. The boundary before a sentence is context, the one after it a word. */
function counted({ tokens, starts }: Sentences, order: number): Counted[] {
  const sentences = starts.length - 1;
  const words = tokens.length + sentences;
  const indices = Array.from({ length: order }, (_, i) => new PairIndex(i === 0 ? 4096 : words / 2));
  // Room for every n-gram to be distinct.
  const suffixes = indices.map(() => new Int32Array(words + 1));
  const counts = indices.map(() => new Float64Array(words + 1));
  indices[0]!.add(0, 0); // the boundary is a context from the start
  const before = new Int32Array(order + 1);
  const now = new Int32Array(order + 1);
  for (let s = 0; s < sentences; s++) {
    let depth = 1;
    before[1] = 0;
    for (let i = starts[s]!; i <= starts[s + 1]!; i++) {
      const word = i < starts[s + 1]! ? tokens[i]! : 0;
      const longest = Math.min(order, depth + 1);
      for (let k = 1; k <= longest; k++) {
        const gram = indices[k - 1]!.add(before[k - 1]!, word);
        suffixes[k - 1]![gram] = now[k - 1]!;
        counts[k - 1]![gram]! += 1;
        now[k] = gram;
      }
      for (let k = 1; k <= longest; k++) before[k] = now[k]!;
      depth = longest;
    }
  }
  return indices.map((index, i) => ({
    index,
    suffix: suffixes[i]!.subarray(0, index.size),
    counts: counts[i]!.subarray(0, index.size),
  }));
}

/** Counts in how many contexts an n-gram was seen, in place of how often. Before a sentence's first word there is none. */
function countContexts(counts: Float64Array, longer: Counted): void {
  const contexts = new Float64Array(counts.length);
  for (const gram of longer.suffix) contexts[gram]! += 1;
  for (let i = 0; i < counts.length; i++) if (contexts[i]! > 0) counts[i] = contexts[i]!;
}

/** Discounts one level and rests it upon the one below. */
function smoothed(
  index: PairIndex,
  suffix: Int32Array,
  counts: Float64Array,
  below: Level | undefined,
  contexts: number,
): Level {
  const size = index.size;
  const off = discounts(counts);
  const total = new Float64Array(contexts);
  const left = new Float64Array(contexts);
  const starts = new Int32Array(contexts + 1);
  for (let i = 0; i < size; i++) {
    const context = index.firsts[i]!;
    total[context]! += counts[i]!;
    left[context]! += off[Math.min(3, counts[i]!)]!;
    starts[context + 1]! += 1;
  }
  for (let c = 0; c < contexts; c++) {
    starts[c + 1]! += starts[c]!;
    if (total[c]! > 0) left[c]! /= total[c]!;
  }
  const nGrams = new Int32Array(size);
  const next = starts.slice();
  for (let i = 0; i < size; i++) nGrams[next[index.firsts[i]!]!++] = i;

  const probability = new Float64Array(size);
  const upTo = new Float64Array(size);
  for (let c = 0; c < contexts; c++) {
    let sum = 0;
    for (let place = starts[c]!; place < starts[c + 1]!; place++) {
      const gram = nGrams[place]!;
      const count = counts[gram]!;
      const discount = off[Math.min(3, count)]!;
      upTo[place] = sum += count - WRITING_DISCOUNT * discount;
      probability[gram] =
        (count - discount) / total[c]! + (below ? left[c]! * below.probability[suffix[gram]!]! : 0);
    }
  }
  return { index, suffix, probability, nGrams, starts, upTo, total, left };
}

/**
 * What is taken off a count of 0, 1, 2, and 3 or more, from how many n-grams were seen once, twice, … (Chen & Goodman
 * 1999, eq. 17). Held between a tenth and nine tenths of the count: a small corpus may have nothing that was seen twice.
 */
function discounts(counts: Float64Array): readonly number[] {
  const seen = [0, 0, 0, 0, 0];
  for (const count of counts) if (count <= 4) seen[count]! += 1;
  const [, once, twice] = seen as [number, number, number];
  const y = once / (once + 2 * twice);
  return [0, 1, 2, 3].map((i) => {
    const estimate = i - (i + 1) * y * (seen[i + 1]! / seen[i]!);
    return Math.min(0.9 * i, Math.max(0.1 * i, estimate || 0));
  });
}
