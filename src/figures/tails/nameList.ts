import { LARGEST_COUNT, MOST_COUNTED } from '../../sim/weights.ts';

/** Names of kinds, and how often each was counted, the commonest first. */
export interface NameList {
  readonly names: readonly string[];
  /** Whole, from 1 to LARGEST_COUNT. */
  readonly counts: readonly number[];
}

/** A list that cannot be used. The message is a sentence for whoever gave it. */
export class NameListError extends Error {
  override readonly name = 'NameListError';
}

/** Fewer kinds have no tail that could be lost. */
export const FEWEST_NAMES = 5;
const LONGEST_NAME = 60;
const LONGEST_LINE = 200;

/** A number as people write it, with whatever parts it from the name. */
const COUNT_LAST = /^(.*?)[\s:;,|=–—-]+([\d.,'’\u00a0\u202f]*\d)\s*%?$/u;
const COUNT_FIRST = /^(\d[\d.,'’\u00a0\u202f]*)\s*%?[\s:;,|=×x–—-]+(.*)$/u;
/** Marks that turn the direction of what follows, or that nobody sees; joiners within words are none of them. */
const UNSEEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;

/**
 * Reads a list with a kind to a line, its name and how often it was counted in either order: "Breton 34", "34 × Breton",
 * "Breton, 0.0034 %". A first line without a number is taken for a heading.
 * @throws NameListError naming the line and what is wrong with it
 */
export function readNameList(text: string): NameList {
  const lines = text.split(/\r\n?|\n/).map((line, i) => ({ number: i + 1, text: line.trim() }));
  const said = lines.filter((line) => line.text !== '');
  if (said.length === 0) throw new NameListError('There is no list here yet.');
  const entries = (/\d/.test(said[0]!.text) ? said : said.slice(1)).map(entryOf);
  if (entries.length < FEWEST_NAMES)
    throw new NameListError(
      `This names ${entries.length === 1 ? '1 kind' : `${entries.length} kinds`}; at least ${FEWEST_NAMES} are needed, each on a line of its own.`,
    );
  if (entries.length > MOST_COUNTED)
    throw new NameListError(
      `This names ${entries.length} kinds; at most ${MOST_COUNTED} can be told apart here. Leave out the rarest.`,
    );
  refuseTwice(entries);
  const inOrder = entries.toSorted((one, other) => other.count - one.count);
  return { names: inOrder.map(({ name }) => name), counts: wholeCounts(inOrder) };
}

interface Entry {
  readonly line: number;
  readonly name: string;
  readonly count: number;
  /** Places after its point. */
  readonly places: number;
}

function entryOf({ number, text }: { readonly number: number; readonly text: string }): Entry {
  const refuse = (why: string): never => {
    throw new NameListError(`Line ${number} ${why}.`);
  };
  if (text.length > LONGEST_LINE) return refuse('is longer than a name and a number');
  const last = COUNT_LAST.exec(text);
  const first = last ? undefined : COUNT_FIRST.exec(text);
  const [name, written] = last ? [last[1]!, last[2]!] : first ? [first[2]!, first[1]!] : [text, ''];
  const bare = name
    .replaceAll(UNSEEN, '')
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim();
  if (written === '')
    return refuse(
      /\d/.test(text)
        ? `has a number and no name: “${bare.slice(0, LONGEST_NAME)}”`
        : `has no number: “${bare.slice(0, LONGEST_NAME)}”. Each line is a name and how often it was counted`,
    );
  if (bare === '') return refuse(`has a number and no name: “${written}”`);
  if (bare.length > LONGEST_NAME) return refuse(`has a name of more than ${LONGEST_NAME} letters`);
  const digits = plainNumber(written);
  if (digits === undefined)
    return refuse(`has a number that can be read in two ways, or in none: “${written}”`);
  const count = Number(digits);
  if (!(count > 0))
    return refuse(`says that ${bare} was counted ${written} times: a kind must have been seen`);
  return { line: number, name: bare, count, places: digits.split('.')[1]?.length ?? 0 };
}

/** A number with a point for its decimals and nothing between its thousands: "1,234.5" and "1.234,5" → "1234.5". */
function plainNumber(written: string): string | undefined {
  const text = written.replaceAll(/['’\u00a0\u202f]/g, '');
  if (/^\d+(\.\d+)?$/.test(text)) return text;
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return text.replaceAll(',', '');
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)) return text.replaceAll('.', '').replace(',', '.');
  return /^\d+,\d+$/.test(text) ? text.replace(',', '.') : undefined;
}

function refuseTwice(entries: readonly Entry[]): void {
  const lines = new Map<string, number>();
  for (const { name, line } of entries) {
    const before = lines.get(name);
    if (before !== undefined)
      throw new NameListError(`“${name}” is there twice, in lines ${before} and ${line}.`);
    lines.set(name, line);
  }
}

/** Counts as whole numbers in the same proportions: shares with decimals are counted in units of the last of them. */
function wholeCounts(entries: readonly Entry[]): readonly number[] {
  const places = Math.max(...entries.map((entry) => entry.places));
  const factor = Math.min(10 ** places, LARGEST_COUNT / entries[0]!.count);
  return entries.map(({ count }) => Math.max(1, Math.round(count * factor)));
}
