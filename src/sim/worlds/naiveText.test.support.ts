import type { Luck } from '../../../tests/validate/naive/luck.ts';
import { FIRST_WORD } from '../language/book.ts';
import type { TextScenario } from '../scenario.ts';

type Sentence = readonly number[];

/** A book as plain lists of the ids of its words. */
export interface PlainBook {
  readonly words: number;
  readonly chapters: readonly (readonly Sentence[])[];
  readonly heldOut: readonly Sentence[];
}

const ORDER = 4;
const WRITING_DISCOUNT = 0.25;
const SAMPLE = 200;

/** Counts of the words after each context, the context written out. */
type Counts = Map<string, Map<number, number>>;

const key = (context: readonly number[]): string => context.join(' ');
const sumOf = (numbers: Iterable<number>): number => [...numbers].reduce((sum, x) => sum + x, 0);

/** Counts of n-grams, n = 1…ORDER; for shorter ones, in how many contexts they stand, unless a sentence begins with them. */
function counted(sentences: readonly Sentence[]): Counts[] {
  const grams = Array.from({ length: ORDER + 1 }, () => new Map<string, number>());
  for (const sentence of sentences) {
    const words = [0, ...sentence, 0];
    for (let end = 2; end <= words.length; end++)
      for (let n = 1; n <= Math.min(ORDER, end); n++) {
        const gram = key(words.slice(end - n, end));
        grams[n]!.set(gram, (grams[n]!.get(gram) ?? 0) + 1);
      }
  }
  return grams.slice(1).map((ofLength, i) => {
    const counts: Counts = new Map();
    const contexts = new Map<string, number>();
    for (const longer of grams[i + 2]?.keys() ?? []) {
      const end = longer.slice(longer.indexOf(' ') + 1);
      contexts.set(end, (contexts.get(end) ?? 0) + 1);
    }
    for (const [gram, often] of ofLength) {
      const words = gram.split(' ').map(Number);
      const begins = i > 0 && words[0] === 0;
      const after = counts.get(key(words.slice(0, -1))) ?? new Map<number, number>();
      counts.set(
        key(words.slice(0, -1)),
        after.set(words.at(-1)!, i + 1 === ORDER || begins ? often : contexts.get(gram)!),
      );
    }
    return counts;
  });
}

/** What Chen and Goodman take off a count of 1, 2, and 3 or more; between a tenth and nine tenths of it. */
function discountsOf(counts: Counts): (count: number) => number {
  const all = [...counts.values()].flatMap((after) => [...after.values()]);
  const seen = (times: number): number => all.filter((count) => count === times).length;
  const y = seen(1) / (seen(1) + 2 * seen(2));
  return (count) => {
    const i = Math.min(3, count);
    const estimate = i - ((i + 1) * y * seen(i + 1)) / seen(i);
    return i === 0 ? 0 : Math.min(0.9 * i, Math.max(0.1 * i, estimate || 0));
  };
}

/** A model by the definition of Kneser–Ney; each context's distribution is worked out when a writer first comes to it. */
function learn(sentences: readonly Sentence[], words: number, luck: Luck) {
  const counts = counted(sentences);
  const off = counts.map((of) => {
    const discount = discountsOf(of);
    const known = new Map<number, number>();
    return (count: number) => known.get(count) ?? known.set(count, discount(count)).get(count)!;
  });
  /** @param share of each discount that is left to shorter contexts: 1 to judge */
  function probability(word: number, context: readonly number[], share: number): number {
    const n = context.length;
    const after = counts[n]!.get(key(context));
    if (!after) return probability(word, context.slice(1), share);
    const total = sumOf(after.values());
    const left = (share * sumOf([...after.values()].map(off[n]!))) / total;
    const count = after.get(word) ?? 0;
    const own = (count - share * off[n]!(count)) / total;
    if (n > 0) return own + left * probability(word, context.slice(1), share);
    if (share < 1) return own / (1 - left); // whoever writes knows no other words
    return count > 0 ? own : left / (words - after.size);
  }
  const known = [...counts[0]!.get('')!.keys()];
  const writers = new Map<string, () => number>();
  const contextOf = (sentence: Sentence): number[] => [0, ...sentence].slice(1 - ORDER);
  const next = (context: readonly number[]): number => {
    let place = writers.get(key(context));
    if (!place) {
      place = luck.placesIn(known.map((word) => probability(word, context, WRITING_DISCOUNT)));
      writers.set(key(context), place);
    }
    return known[place()]!;
  };
  return {
    write(): Sentence {
      const sentence: number[] = [];
      for (;;) {
        const word = next(contextOf(sentence));
        if (word !== 0) sentence.push(word);
        else if (sentence.length > 0) return sentence;
      }
    },
    /** exp of the mean of −log p, over all words and ends. */
    perplexity(judged: readonly Sentence[]): number {
      const logs = judged.flatMap((sentence) =>
        [...sentence, 0].map((word, i) => Math.log(probability(word, contextOf(sentence.slice(0, i)), 1))),
      );
      return Math.exp(-sumOf(logs) / logs.length);
    },
  };
}

/** One run of the text world without a filter, sentence by sentence, in plain lists. */
export function naiveText(scenario: TextScenario, book: PlainBook, luck: Luck): Record<string, number>[] {
  const { size, generations, synthetic, fresh, memory } = scenario;
  const order = book.chapters
    .map((chapter) => ({ chapter, lot: luck.uniform() }))
    .sort((a, b) => a.lot - b.lot);
  const pages = order.flatMap(({ chapter }) => chapter);
  let read = 0;
  const person = (): Sentence => pages[read++ % pages.length]!;
  const archive = Array.from({ length: size }, person);
  const pool = [...archive];
  let trained: readonly Sentence[] = archive;

  const course: Record<string, number>[] = [];
  for (let t = 0; ; t++) {
    const model = learn(trained, book.words, luck);
    const trigrams = Array.from({ length: SAMPLE }, () => [0, ...model.write(), 0]).flatMap((padded) =>
      padded.slice(2).map((word, i) => `${padded[i]} ${padded[i + 1]} ${word}`),
    );
    course.push({
      vocabulary: new Set(trained.flat().filter((id) => id >= FIRST_WORD)).size,
      perplexity: model.perplexity(book.heldOut),
      distinct: new Set(trigrams).size / trigrams.length,
    });
    if (t === generations) return course;
    if (memory === 'replace') {
      trained = Array.from({ length: size }, () => {
        if (luck.happens(fresh)) return person();
        return luck.happens(synthetic) ? model.write() : luck.oneOf(archive);
      });
      continue;
    }
    const machine = (1 - fresh) * synthetic;
    const added = Math.round(size * (fresh + machine));
    for (let i = 0; i < added; i++)
      pool.push(luck.happens(fresh / (fresh + machine)) ? person() : model.write());
    trained = memory === 'budget' ? Array.from({ length: size }, () => luck.oneOf(pool)) : [...pool];
  }
}
