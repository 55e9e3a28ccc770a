import type { Stream } from '../../random/stream.ts';
import { type Book, FIRST_WORD } from '../language/book.ts';
import type { LanguageModel } from '../language/kneserNey.ts';
import { LONGEST, write } from '../language/write.ts';
import { generations } from '../loop.ts';
import type { TextScenario } from '../scenario.ts';
import { textWorld } from './text.ts';

/** What one model writes, before any filter. */
export interface Passage {
  /** Words and marks, in order. */
  readonly words: readonly string[];
  /** For each of them the last generation whose model knew it: the scenario's last where it was never lost for good. */
  readonly lives: readonly number[];
  /** Different words that the model knows. */
  readonly known: number;
}

/** Words that a passage has at least: a few sentences. */
const WORDS = 60;

/** Sentences that it has at most: a model that is left with marks alone would never come to so many words. */
const SENTENCES = 60;

/**
 * The passages of a replicate's models, generation by generation: at each the first ones up to it, with the lives of
 * their words as far as they are known by then.
 * @param stream the replicate's luck
 */
export function* passages(book: Book, scenario: TextScenario, stream: Stream): Generator<Passage[]> {
  const written: { readonly ids: number[]; readonly known: number }[] = [];
  const lives = new Int16Array(book.words.length);
  for (const { t, model } of generations(textWorld(book, stream.fork('world')), scenario, stream)) {
    for (let id = 0; id < lives.length; id++) if (model.language.known[id]) lives[id] = t;
    const known = model.language.known.reduce((sum, one, id) => (id >= FIRST_WORD ? sum + one : sum), 0);
    written.push({ ids: passage(model.language, stream.fork('passage', t)), known });
    yield written.map(({ ids, known }) => ({
      known,
      words: ids.map((id) => book.words[id]!),
      lives: ids.map((id) => lives[id]!),
    }));
  }
}

function passage(language: LanguageModel, luck: Stream): number[] {
  const ids: number[] = [];
  const page = new Int32Array(LONGEST);
  let words = 0;
  for (let i = 0; i < SENTENCES && words < WORDS; i++) {
    const sentence = write(language, luck, page);
    ids.push(...sentence);
    words += sentence.filter((id) => id >= FIRST_WORD).length;
  }
  return ids;
}
