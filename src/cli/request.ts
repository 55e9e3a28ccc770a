import { refuseTooLarge } from '../sim/estimate.ts';
import { ScenarioError, shown } from '../sim/field.ts';
import { BookError } from '../sim/language/book.ts';
import type { Library } from '../sim/language/library.ts';
import { parseScenario, type Scenario } from '../sim/scenario.ts';

/** What `simulate` is asked for, word by word: the door of the command line. */
export interface Request {
  /** The scenario as JSON, or `-` for standard input. */
  readonly source: string;
  readonly threads: number;
  readonly detail: 'statistics' | 'values';
}

const MOST_THREADS = 64;

/** @throws ScenarioError naming the option, what was given and what is allowed */
export function readWords(words: readonly string[]): Request {
  const sources: string[] = [];
  let threads = 1;
  let detail: Request['detail'] = 'statistics';
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word === '--values') detail = 'values';
    else if (word === '--threads') threads = readThreads(words[++i]);
    else if (word.startsWith('--'))
      throw new ScenarioError('option', `got ${shown(word)}; allowed are --values and --threads N`);
    else sources.push(word);
  }
  if (sources.length > 1)
    throw new ScenarioError(
      'scenario',
      `got ${sources.length} of them; allowed is one, or - for standard input`,
    );
  return { source: sources[0] ?? '{}', threads, detail };
}

function readThreads(given: string | undefined): number {
  const threads = /^\d{1,2}$/.test(given ?? '') ? Number(given) : 0;
  if (threads >= 1 && threads <= MOST_THREADS) return threads;
  throw new ScenarioError(
    '--threads',
    `got ${given === undefined ? 'nothing' : shown(given)}; allowed is a whole number from 1 to ${MOST_THREADS}`,
  );
}

/** @throws ScenarioError naming the field, the value given and what is allowed, also where the run would be too large */
export function readScenario(json: string): Scenario {
  const scenario = parseScenario(readJson(json));
  refuseTooLarge(scenario);
  return scenario;
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new ScenarioError(
      'scenario',
      `got ${shown(json)}, which is not JSON; allowed is an object such as {"fresh": 0.05}`,
    );
  }
}

/** Asks the library for its book before anything is begun. @throws ScenarioError if it has none that can be read */
export function readBook(library: Library): void {
  try {
    library();
  } catch (error) {
    if (!(error instanceof BookError)) throw error;
    throw new ScenarioError(
      'book',
      `got public/moby-dick.txt, but ${error.message}; allowed is the file that came with the program`,
    );
  }
}
