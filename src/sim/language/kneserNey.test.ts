import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Stream } from '../../random/stream.ts';
import { meanProbability, perplexity } from './judge.ts';
import { definition } from './kneserNey.test.support.ts';
import { train } from './kneserNey.ts';
import { MOBY_DICK } from './mobyDick.test.support.ts';
import { gather, type Sentences, sentenceAt } from './sentences.ts';
import { LONGEST, write } from './write.ts';

const VOCABULARY = 12;
const ORDER = 4;
/** The share of each discount that a writer leaves to shorter contexts. */
const WRITING = 0.25;

const sentencesOf = (words: readonly (readonly number[])[]): Sentences =>
  gather(words.length, (i) => Int32Array.from(words[i]!));

// Ids up to 8 are written, up to 11 asked for: some words are never seen.
const anySentence = (most: number) =>
  fc.array(fc.integer({ min: 1, max: most }), { minLength: 1, maxLength: 7 });
const anyCorpus = fc.array(anySentence(8), { minLength: 1, maxLength: 12 });

const contextOf = (words: readonly number[]): number[] => [0, ...words].slice(1 - ORDER);

describe('a language model', () => {
  it('gives every sentence the probability that the definition of Kneser–Ney gives it', () => {
    fc.assert(
      fc.property(anyCorpus, anySentence(11), (corpus, sentence) => {
        const { probability } = definition(sentencesOf(corpus), VOCABULARY, ORDER);
        const ended = [...sentence, 0];
        const expected = ended.map((word, i) => probability(word, contextOf(sentence.slice(0, i))));
        const model = train(sentencesOf(corpus), VOCABULARY);
        const geometric = expected.reduce((product, p) => product * p, 1) ** (1 / ended.length);
        expect(meanProbability(model, Int32Array.from(sentence)) / geometric).toBeCloseTo(1, 9);
      }),
      { seed: 1 },
    );
  });

  it('gives the words after any context probabilities that sum to 1, the unknown ones among them', () => {
    const model = train(sentencesOf([[1, 2, 3], [1, 2, 4, 2, 3], [5], [2, 2, 2, 1]]), VOCABULARY);
    const { probability } = definition(
      sentencesOf([[1, 2, 3], [1, 2, 4, 2, 3], [5], [2, 2, 2, 1]]),
      VOCABULARY,
      ORDER,
    );
    for (const context of [[0], [0, 1], [1, 2], [0, 1, 2], [9], [2, 2, 2]]) {
      let sum = 0;
      for (let word = 0; word < VOCABULARY; word++) sum += probability(word, context);
      expect(sum).toBeCloseTo(1, 12);
    }
    expect(model.known.reduce((sum, knows) => sum + knows, 0)).toBe(6);
  });

  it('is less perplexed by the book that it read than by chapters that it did not', () => {
    const chapter = MOBY_DICK.readable[0]!;
    const model = train(chapter, MOBY_DICK.words.length);
    expect(perplexity(model, chapter)).toBeLessThan(perplexity(model, MOBY_DICK.heldOut) / 5);
  });
});

describe('what a model writes', () => {
  const corpus = sentencesOf([
    [1, 2, 3],
    [1, 2, 4, 2, 3],
    [5, 2],
    [2, 2, 2, 1],
    [3, 4, 2, 5],
    [1, 4],
  ]);
  const model = train(corpus, VOCABULARY);
  const page = new Int32Array(LONGEST);
  const stream = Stream.seeded(1);
  const many = 40_000;
  const written = gather(many, () => write(model, stream, page));

  it('follows its probabilities, with a quarter of the discounts', () => {
    const { probability } = definition(corpus, VOCABULARY, ORDER);
    // Every word after every context of up to two words from a sentence's beginning that came 1,000 times or more.
    const followers = new Map<string, number[]>();
    for (let i = 0; i < many; i++) {
      const words = [...sentenceAt(written, i), 0];
      for (let j = 0; j < Math.min(3, words.length); j++) {
        const prefix = words.slice(0, j).join(' ');
        if (!followers.has(prefix)) followers.set(prefix, []);
        followers.get(prefix)!.push(words[j]!);
      }
    }
    let checked = 0;
    for (const [prefix, words] of followers) {
      if (words.length < 1000) continue;
      const before = prefix === '' ? [] : prefix.split(' ').map(Number);
      // Nothing is no sentence: the boundary never comes first.
      const ended = before.length === 0 ? probability(0, [0], WRITING) : 0;
      for (let word = before.length === 0 ? 1 : 0; word < VOCABULARY; word++) {
        const p = probability(word, contextOf(before), WRITING) / (1 - ended);
        const share = words.filter((w) => w === word).length / words.length;
        // 4.5 standard errors: some 120 checks raise a false alarm once in a thousand seeds.
        expect(Math.abs(share - p)).toBeLessThanOrEqual(4.5 * Math.sqrt((p * (1 - p)) / words.length));
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(60);
  });

  it('is never empty, and made of words that it knows', () => {
    const lengths = Array.from({ length: many }, (_, i) => sentenceAt(written, i).length);
    expect(Math.min(...lengths.slice(0, 10_000))).toBeGreaterThan(0);
    expect(written.tokens.every((word) => word >= 1 && word <= 5)).toBe(true);
  });
});
