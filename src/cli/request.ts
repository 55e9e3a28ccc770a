import { refuseTooLarge } from '../sim/estimate.ts';
import { ScenarioError, shown } from '../sim/field.ts';
import { BookError } from '../sim/language/bookFile.ts';
import type { Library } from '../sim/language/library.ts';
import { bindText, FEWEST_WORDS, MOST_WORDS, type OwnText, TextError } from '../sim/language/ownText.ts';
import { done } from '../sim/language/steps.ts';
import { parseScenario } from '../sim/parseScenario.ts';
import { MOBY_DICK, type Scenario } from '../sim/scenario.ts';

/** What `simulate` is asked for, word by word: the door of the command line. */
export interface Request {
  /** The scenario as JSON, or `-` for standard input. */
  readonly source: string;
  readonly threads: number;
  readonly detail: 'statistics' | 'values';
  /** The file of a text of one's own, for the text world to live in. */
  readonly book: string | undefined;
}

const MOST_THREADS = 64;

/** @throws ScenarioError naming the option, what was given and what is allowed */
export function readWords(words: readonly string[]): Request {
  const sources: string[] = [];
  let threads = 1;
  let detail: Request['detail'] = 'statistics';
  let book: string | undefined;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word === '--values') detail = 'values';
    else if (word === '--threads') threads = readThreads(words[++i]);
    else if (word === '--book') book = readPath(words[++i]);
    else if (word.startsWith('--'))
      throw new ScenarioError(
        'option',
        `got ${shown(word)}; allowed are --values, --threads N and --book FILE`,
      );
    else sources.push(word);
  }
  if (sources.length > 1)
    throw new ScenarioError(
      'scenario',
      `got ${sources.length} of them; allowed is one, or - for standard input`,
    );
  return { source: sources[0] ?? '{}', threads, detail, book };
}

function readThreads(given: string | undefined): number {
  const threads = /^\d{1,2}$/.test(given ?? '') ? Number(given) : 0;
  if (threads >= 1 && threads <= MOST_THREADS) return threads;
  throw new ScenarioError(
    '--threads',
    `got ${given === undefined ? 'nothing' : shown(given)}; allowed is a whole number from 1 to ${MOST_THREADS}`,
  );
}

function readPath(given: string | undefined): string {
  if (given !== undefined && given !== '') return given;
  throw new ScenarioError('--book', 'got nothing; allowed is a file of plain text');
}

/**
 * @param own the text given with it, if any: it is the scenario's book, and says how many sentences a batch has where the
 * scenario does not
 * @throws ScenarioError naming the field, the value given and what is allowed, also where the run would be too large
 */
export function readScenario(json: string, own?: OwnText): Scenario {
  const given = readJson(json);
  const scenario = parseScenario(
    own && isOfText(given) ? { size: own.size, book: own.name, ...given } : given,
  );
  if (own && scenario.world !== 'text')
    throw new ScenarioError('--book', `got a file with world ${scenario.world}; allowed is world text`);
  if (scenario.world === 'text' && scenario.book !== (own?.name ?? MOBY_DICK))
    throw new ScenarioError(
      'book',
      own
        ? `got ${shown(scenario.book)}, but the file is ${own.name}; allowed is the file that goes by that name`
        : `got ${shown(scenario.book)}, which is somebody’s own text; allowed is ${MOBY_DICK}, or that text as a file after --book`,
    );
  refuseTooLarge(scenario);
  return scenario;
}

const isOfText = (given: unknown): given is object =>
  typeof given === 'object' && given !== null && 'world' in given && given.world === 'text';

/** @throws ScenarioError if the file of a text cannot be read, or cannot be learned */
export function readOwnText(path: string, read: (path: string) => Uint8Array): OwnText {
  try {
    return done(bindText(new TextDecoder('utf-8', { fatal: true }).decode(read(path))));
  } catch (error) {
    throw new ScenarioError(
      '--book',
      `got ${shown(path)}, but ${reasonOf(error)}; allowed is plain text of ${FEWEST_WORDS} to ${MOST_WORDS} words, in UTF-8`,
    );
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof TextError)
    return error.message.charAt(0).toLowerCase() + error.message.slice(1).replace(/\.$/, '');
  if (error instanceof TypeError) return 'it is not written in UTF-8';
  return `it cannot be read (${error instanceof Error && 'code' in error ? error.code : error})`;
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
