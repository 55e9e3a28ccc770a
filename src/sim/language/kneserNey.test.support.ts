import type { Sentences } from './sentences.ts';
import { sentenceAt, sentenceCount } from './sentences.ts';

/** Modified Kneser–Ney as its definition is written down, with a map for every count; slow, and of no shared code. */
export function definition(sentences: Sentences, vocabulary: number, order: number) {
  const raw = new Map<string, number>();
  const key = (words: readonly number[]): string => words.join(' ');
  for (let s = 0; s < sentenceCount(sentences); s++) {
    const words = [0, ...sentenceAt(sentences, s), 0];
    for (let end = 1; end < words.length; end++)
      for (let n = 1; n <= Math.min(order, end + 1); n++) {
        const gram = key(words.slice(end + 1 - n, end + 1));
        raw.set(gram, (raw.get(gram) ?? 0) + 1);
      }
  }
  const grams = [...raw.keys()].map((gram) => gram.split(' ').map(Number));
  const before = new Map<string, number>();
  for (const gram of grams)
    if (gram.length > 1) before.set(key(gram.slice(1)), (before.get(key(gram.slice(1))) ?? 0) + 1);
  const count = (gram: readonly number[]): number =>
    gram.length === order || (gram.length > 1 && gram[0] === 0)
      ? (raw.get(key(gram)) ?? 0)
      : (before.get(key(gram)) ?? 0);

  const off = Array.from({ length: order + 1 }, (_, n) => {
    const counts = grams.filter((gram) => gram.length === n).map(count);
    const seen = (times: number): number => counts.filter((c) => c === times).length;
    const y = seen(1) / (seen(1) + 2 * seen(2));
    return (c: number): number => {
      const i = Math.min(3, c);
      return i === 0
        ? 0
        : Math.min(0.9 * i, Math.max(0.1 * i, i - ((i + 1) * y * seen(i + 1)) / seen(i) || 0));
    };
  });

  const after = (context: readonly number[]): number[] =>
    grams
      .filter((gram) => gram.length === context.length + 1 && key(gram.slice(0, -1)) === key(context))
      .map((gram) => gram.at(-1)!);

  /** @param share of each discount that is taken off: 1 to judge */
  function probability(word: number, context: readonly number[], share = 1): number {
    const n = context.length + 1;
    const seen = after(context);
    if (seen.length === 0) return probability(word, context.slice(1), share);
    const total = seen.reduce((sum, w) => sum + count([...context, w]), 0);
    const left = (share * seen.reduce((sum, w) => sum + off[n]!(count([...context, w])), 0)) / total;
    const c = count([...context, word]);
    const own = (c - share * off[n]!(c)) / total;
    if (n > 1) return own + left * probability(word, context.slice(1), share);
    if (share < 1) return own / (1 - left); // whoever writes knows no other words
    return c > 0 ? own : left / (vocabulary - seen.length);
  }
  return { probability };
}
