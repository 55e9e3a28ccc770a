/**
 * Sentences end to end, as the ids of their words and marks. Id 0 stands for the boundary between sentences and is
 * not written down.
 */
export interface Sentences {
  readonly tokens: Int32Array;
  /** Where each sentence begins, and, last, where the last one ends; length sentences + 1. */
  readonly starts: Int32Array;
}

/** One sentence. It may be a view of memory that the next one is written to: copy what is to be kept. */
export type Sentence = Int32Array;

export const sentenceCount = ({ starts }: Sentences): number => starts.length - 1;

/** The i-th sentence: a view, not a copy. */
export const sentenceAt = ({ tokens, starts }: Sentences, i: number): Sentence =>
  tokens.subarray(starts[i]!, starts[i + 1]!);

/** @param next called once for each sentence, in order; what it returns is copied at once */
export function gather(count: number, next: (i: number) => Sentence): Sentences {
  const starts = new Int32Array(count + 1);
  let tokens = new Int32Array(32 * count);
  let end = 0;
  for (let i = 0; i < count; i++) {
    const sentence = next(i);
    if (end + sentence.length > tokens.length) {
      const larger = new Int32Array(2 * (end + sentence.length));
      larger.set(tokens);
      tokens = larger;
    }
    tokens.set(sentence, end);
    starts[i + 1] = end += sentence.length;
  }
  return { tokens: tokens.subarray(0, end), starts };
}

/** Sentences of several collections as one. */
export function together(parts: readonly Sentences[]): Sentences {
  const tokens = new Int32Array(parts.reduce((sum, part) => sum + part.tokens.length, 0));
  const starts = new Int32Array(parts.reduce((sum, part) => sum + sentenceCount(part), 1));
  let words = 0;
  let sentences = 0;
  for (const part of parts) {
    tokens.set(part.tokens, words);
    for (let i = 0; i < sentenceCount(part); i++) starts[sentences + i] = words + part.starts[i]!;
    words += part.tokens.length;
    sentences += sentenceCount(part);
  }
  starts[sentences] = words;
  return { tokens, starts };
}
