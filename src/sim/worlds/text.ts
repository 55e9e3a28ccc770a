import { exp } from '../../random/elementary.ts';
import type { Stream } from '../../random/stream.ts';
import { attested } from '../language/attested.ts';
import { type Book, FIRST_WORD } from '../language/book.ts';
import { distinctTrigrams } from '../language/distinct.ts';
import { meanProbability, perplexity } from '../language/judge.ts';
import { type LanguageModel, train } from '../language/kneserNey.ts';
import {
  gather,
  type Sentence,
  type Sentences,
  sentenceAt,
  sentenceCount,
  together,
} from '../language/sentences.ts';
import { LONGEST, write } from '../language/write.ts';
import type { World } from '../loop.ts';
import { type Draw, mixture } from './mixture.ts';

/** A model, and sentences that it wrote before anyone chose, for what is measured of its writing. */
export interface Writer {
  readonly language: LanguageModel;
  readonly sample: Sentences;
}

/** Sentences in a model's sample. */
const SAMPLE = 200;

/**
 * A language model that reads a book and then what models wrote. Documents are sentences. People write the next
 * sentences of the book that nobody has read yet, in an order of the replicate's own luck: the archive is the first of
 * them, and what is fresh comes from where no earlier generation was. When all is read it begins again. Of Moby-Dick's
 * 5,394 sentences that happens within the 9 generations of 2,000 of the default where the fresh-data rate is above
 * (5,394 − 2,000) / (9 × 2,000) = 0.19.
 * @param stream the luck of the world itself: the order of reading, and the samples' luck, which is the same for all
 * models of a replicate, so that they are compared under the same
 */
export function textWorld(book: Book, stream: Stream): World<Draw<Sentence>, Writer, Sentences, Writer> {
  const people = reader(book, stream.fork('reading'));
  const page = new Int32Array(LONGEST);

  function sampleOf(language: LanguageModel, luck: Stream): Sentences {
    return gather(SAMPLE, () => write(language, luck, page));
  }

  return {
    reality: () => people,

    generate: (writer) => writer,

    select({ language, sample }, { filter, selection }) {
      if (selection === 0) return { source: (luck) => write(language, luck, page), kept: 1 };
      const reward =
        filter === 'grounded' ? grounded(book) : popular(language, sampleOf(language, stream.fork('best')));
      const pass = (sentence: Sentence): number => exp(selection * (reward(sentence) - 1));
      const source: Draw<Sentence> = (luck) => {
        for (;;) {
          const sentence = write(language, luck, page);
          if (luck.uniform() < pass(sentence)) return sentence;
        }
      };
      let kept = 0;
      for (let i = 0; i < SAMPLE; i++) kept += pass(sentenceAt(sample, i)) / SAMPLE;
      return { source, kept };
    },

    resample: (sentences) => (luck) =>
      sentenceAt(sentences, Math.floor(luck.uniform() * sentenceCount(sentences))),

    mix: mixture,

    draw: (source, documents, luck) => gather(documents, (due) => source(luck, due)),

    add: (pool, batch) => together([pool, batch]),

    train(sentences) {
      const language = train(sentences, book.words.length);
      return { language, sample: sampleOf(language, stream.fork('sample')) };
    },

    measure({ model: { language, sample }, kept }, into) {
      into[0] = vocabulary(language);
      into[1] = perplexity(language, book.heldOut);
      into[2] = distinctTrigrams(sample);
      into[3] = kept;
    },
  };
}

/**
 * People: the sentences of the readable chapters, chapter after chapter in an order of its own, again and again. It
 * remembers how far it has read, for no sentence is new twice; a world of text serves one replicate.
 */
function reader({ readable }: Book, luck: Stream): Draw<Sentence> {
  const chapters = readable.slice();
  for (let i = chapters.length - 1; i > 0; i--) {
    const j = Math.floor(luck.uniform() * (i + 1)); // Fisher & Yates 1938
    [chapters[i], chapters[j]] = [chapters[j]!, chapters[i]!];
  }
  const all = together(chapters);
  let next = 0;
  return () => sentenceAt(all, next++ % sentenceCount(all));
}

/** Reward of a sentence, 0…1. */
type Reward = (sentence: Sentence) => number;

const grounded =
  ({ reference }: Book): Reward =>
  (sentence) =>
    attested(sentence, reference);

/**
 * How likely a sentence is to its own model, word for word, against the likeliest of a sample: g/max g, as in the other
 * worlds. Not the sample that tells how much is kept, which would then be told too high.
 */
function popular(language: LanguageModel, sample: Sentences): Reward {
  let best = 0;
  for (let i = 0; i < SAMPLE; i++) best = Math.max(best, meanProbability(language, sentenceAt(sample, i)));
  return (sentence) => Math.min(1, meanProbability(language, sentence) / best);
}

/** Distinct words, without the marks, in what a model was trained on. */
function vocabulary({ known }: LanguageModel): number {
  let words = 0;
  for (let id = FIRST_WORD; id < known.length; id++) words += known[id]!;
  return words;
}
