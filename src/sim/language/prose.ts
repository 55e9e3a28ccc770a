import type { Steps } from './steps.ts';

/** Contractions that begin with an apostrophe; before any other word it is a quotation mark. */
const CLIPPED = new Set(
  "'tis 'twas 'twill 'twould 'twere 'tisn't 'em 'd 'll 're 've 's 'gainst 'mong 'bout 'mid".split(' '),
);

// An abbreviation keeps its full stop, which ends no sentence. Some scripts join letters with marks that are no letters,
// or part them, within a word, by joiners that nobody sees.
const TOKEN =
  /(?<word>(?:Mr|Mrs|Dr|St|Capt|Esq|Rev|etc|viz)\.|(?:'(?=\p{L}))?[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200c\u200d]*(?:['-][\p{L}\p{N}\p{M}\u200c\u200d]+)*)|(?<mark>[,;:.!?—])|(?<quote>"|(?<!\S)'|[([])|(?<paragraph>\n\s*\n)/gu;

/** Scripts that have no capitals, or never begin a sentence with one. */
const CASELESS = /^[\p{Lo}\p{Script=Georgian}]/u;

/** A word or a mark, where it stands. */
export interface Token {
  readonly text: string;
  readonly isWord: boolean;
  /** Stands where any word would have a capital: what it would have elsewhere is to be found out. */
  readonly isFirst: boolean;
  readonly endsParagraph: boolean;
}

/** Where sentences end, besides at the ends of paragraphs: at a mark before what begins one, or at any mark. */
export type Ending = 'before a capital' | 'at any mark';

/** Tokens looked at between two rests. */
const STRIDE = 500;

/**
 * Prose as words and marks. Quotation marks and brackets are dropped.
 * @param text lines end with \n, paragraphs with an empty one; dashes are —, apostrophes '
 */
export function* tokensOf(text: string): Steps<Token[]> {
  const tokens: Token[] = [];
  let isFirst = true;
  let seen = 0;
  for (const { 0: found, groups } of text.matchAll(TOKEN)) {
    if (++seen % STRIDE === 0) yield;
    const isWord = groups?.['word'] !== undefined;
    if (groups?.['paragraph'] && tokens.length > 0) tokens.push({ ...tokens.pop()!, endsParagraph: true });
    const text = found.startsWith("'") && !CLIPPED.has(found.toLowerCase()) ? found.slice(1) : found;
    if (isWord || groups?.['mark']) tokens.push({ text, isWord, isFirst, endsParagraph: false });
    // After a colon or a dash there often begins another sentence.
    isFirst = !isWord && (isFirst || text !== ',') && text !== ';';
  }
  return tokens;
}

/**
 * Chapters of tokens as sentences, their words and marks parted by spaces. A sentence's first word loses its capital,
 * unless the text writes it with one inside sentences too; a word all in capitals is written as it is elsewhere.
 */
export function* sentencesOf(
  chapters: readonly (readonly Token[])[],
  ending: Ending = 'before a capital',
): Steps<string[][]> {
  const small = yield* lettering(chapters);
  const usual = yield* usualForms(chapters, small);
  const written: string[][] = [];
  for (const chapter of chapters) {
    const sentences: string[] = [];
    let sentence: string[] = [];
    for (const [i, token] of chapter.entries()) {
      if (i % STRIDE === 0) yield;
      if (sentence.length > 0 || token.isWord) sentence.push(plain(token, usual, small));
      if (sentence.length === 0 || !(token.endsParagraph || ends(chapter, i, ending))) continue;
      sentences.push(sentence.join(' '));
      sentence = [];
    }
    written.push(sentence.length > 0 ? [...sentences, sentence.join(' ')] : sentences);
  }
  return written;
}

/** Whether a token ends a sentence: a full stop, or another end mark, before a capital or where there are none. */
function ends(tokens: readonly Token[], i: number, ending: Ending): boolean {
  if (!/^[.!?]$/.test(tokens[i]!.text)) return false;
  const after = tokens[i + 1]?.text === '—' ? tokens[i + 2] : tokens[i + 1];
  if (ending === 'at any mark') return after?.isWord ?? true;
  const next = after && after.text !== '—' ? after.text : '';
  return next !== next.toLowerCase() || CASELESS.test(next);
}

/** How a language makes small letters. */
type Small = (text: string) => string;

/**
 * Turkish, and Azeri, have two letters i, whose capitals are I and İ: where the one without a dot is common, a capital I is
 * its.
 */
function* lettering(chapters: readonly (readonly Token[])[]): Steps<Small> {
  let words = 0;
  let dotless = 0;
  for (const chapter of chapters)
    for (const [i, { text, isWord }] of chapter.entries()) {
      if (i % STRIDE === 0) yield;
      if (isWord) words += 1;
      if (text.includes('ı')) dotless += 1;
    }
  if (20 * dotless < words || words === 0) return (text) => text.toLowerCase();
  return (text) => text.replaceAll('I', 'ı').replaceAll('İ', 'i').toLowerCase();
}

/** How each word is most often written where nothing asks for a capital, by its small letters. */
function* usualForms(
  chapters: readonly (readonly Token[])[],
  small: Small,
): Steps<ReadonlyMap<string, string>> {
  const times = new Map<string, number>();
  for (const chapter of chapters)
    for (const [i, { text, isFirst }] of chapter.entries()) {
      if (i % STRIDE === 0) yield;
      if (!isFirst && !isAllCapitals(text)) times.set(text, (times.get(text) ?? 0) + 1);
    }
  const usual = new Map<string, string>();
  let seen = 0;
  for (const [form, many] of times) {
    if (++seen % STRIDE === 0) yield;
    const best = usual.get(small(form));
    if (best === undefined || many > times.get(best)!) usual.set(small(form), form);
  }
  return usual;
}

const isAllCapitals = (text: string): boolean =>
  text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase() && /\p{L}{2}/u.test(text);

function plain({ text, isWord, isFirst }: Token, usual: ReadonlyMap<string, string>, small: Small): string {
  if (!isWord || (!isFirst && !isAllCapitals(text))) return text;
  return usual.get(small(text)) ?? small(text);
}
