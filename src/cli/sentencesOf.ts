/** Marks that are kept, each a token of its own. */
const MARK = /^[,;:.!?—]$/;

/** Contractions that begin with an apostrophe; before any other word it is a quotation mark. */
const CLIPPED = new Set(
  "'tis 'twas 'twill 'twould 'twere 'tisn't 'em 'd 'll 're 've 's 'gainst 'mong 'bout 'mid".split(' '),
);

// An abbreviation keeps its full stop, which ends no sentence.
const TOKEN =
  /(?<word>(?:Mr|Mrs|Dr|St|Capt|Esq|Rev|etc|viz)\.|(?:'(?=\p{L}))?[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*)|(?<mark>[,;:.!?—])|(?<quote>"|(?<!\S)'|[([])|(?<paragraph>\n\s*\n)/gu;

interface Token {
  readonly text: string;
  /** Stands where any word would have a capital: what it would have elsewhere is to be found out. */
  readonly isFirst: boolean;
  readonly endsParagraph: boolean;
}

/**
 * Chapters of prose as sentences, their words and marks parted by spaces. Quotation marks and brackets are dropped. A
 * sentence's first word loses its capital, unless the book writes it with one inside sentences too; a word all in
 * capitals is written as it is elsewhere.
 */
export function sentencesOf(chapters: readonly string[]): string[][] {
  const tokens = chapters.map(tokensOf);
  const usual = usualForms(tokens.flat());
  return tokens.map((chapter) =>
    parted(chapter).map((sentence) => sentence.map((token) => plain(token, usual)).join(' ')),
  );
}

function tokensOf(chapter: string): Token[] {
  const tokens: Token[] = [];
  let isFirst = true;
  for (const { 0: found, groups } of chapter.matchAll(TOKEN)) {
    if (groups?.['paragraph'] && tokens.length > 0) tokens.push({ ...tokens.pop()!, endsParagraph: true });
    const text = found.startsWith("'") && !CLIPPED.has(found.toLowerCase()) ? found.slice(1) : found;
    if (groups?.['word'] || groups?.['mark']) tokens.push({ text, isFirst, endsParagraph: false });
    // After a colon or a dash there often begins another sentence.
    isFirst = !groups?.['word'] && (isFirst || text !== ',') && text !== ';';
  }
  return tokens;
}

/** How each word is most often written where nothing asks for a capital, by its small letters. */
function usualForms(tokens: readonly Token[]): ReadonlyMap<string, string> {
  const times = new Map<string, number>();
  for (const { text, isFirst } of tokens)
    if (!isFirst && !isAllCapitals(text)) times.set(text, (times.get(text) ?? 0) + 1);
  const usual = new Map<string, string>();
  for (const [form, many] of times) {
    const small = form.toLowerCase();
    const best = usual.get(small);
    if (best === undefined || many > times.get(best)!) usual.set(small, form);
  }
  return usual;
}

const isAllCapitals = (text: string): boolean =>
  text.length > 1 && text === text.toUpperCase() && /\p{L}{2}/u.test(text);

function plain({ text, isFirst }: Token, usual: ReadonlyMap<string, string>): string {
  if (!isFirst && !isAllCapitals(text)) return text;
  return usual.get(text.toLowerCase()) ?? text.toLowerCase();
}

/** Sentences: they end with a full stop, or with another end mark before a capital, or with their paragraph. */
function parted(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let sentence: Token[] = [];
  for (const [i, token] of tokens.entries()) {
    const isMark = MARK.test(token.text);
    if (sentence.length > 0 || !isMark) sentence.push(token);
    const next = tokens.slice(i + 1, i + 3).find(({ text }) => text !== '—')?.text ?? '';
    const ends = /^[.!?]$/.test(token.text) && next !== next.toLowerCase();
    if (sentence.length === 0 || !(ends || token.endsParagraph)) continue;
    sentences.push(sentence);
    sentence = [];
  }
  return sentence.length > 0 ? [...sentences, sentence] : sentences;
}
