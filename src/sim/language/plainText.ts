import type { Steps } from './steps.ts';

/** Elements that hold no prose. */
const PROSELESS = ['script', 'style', 'svg', 'head'];

/** Elements that begin a paragraph. */
const BLOCK =
  /^<\/?(?:p|div|br|h[1-6]|li|ul|ol|td|tr|table|blockquote|section|article|header|footer|main|nav|aside|pre|hr|figure|figcaption|dd|dt)\b/i;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
};

/** Marks of other scripts and other printers → those of ours that say the same. */
const SAME: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '′': "'",
  '＇': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‹': '"',
  '›': '"',
  '‐': '-',
  '‑': '-',
  '―': '—',
  '…': '.',
  '،': ',',
  '؛': ';',
  '؟': '?',
  '۔': '.',
  '։': '.',
  '՞': '?',
  '՜': '!',
  '।': '.',
  '॥': '.',
  '።': '.',
  '፣': ',',
  '·': ';',
};
const OTHER = new RegExp(`[${Object.keys(SAME).join('')}]`, 'gu');

/** Letters from which a text is told to be in Greek. */
const BEGINNING = 20_000;

/** Letters looked at between two rests, about. */
const PIECE = 20_000;

/**
 * What a reader would see of a text from anywhere: line breaks of every kind as \n, marks of other scripts as ours, markup
 * without its tags, no addresses, nothing unseen. Letters that can be written in two ways (é) are written in one (NFC).
 */
export function* plainText(text: string): Steps<string> {
  const prose = looksLikeMarkup(text) ? withoutMarkup(text) : text;
  const isGreek = isMostlyGreek(prose.slice(0, BEGINNING));
  let plain = '';
  for (const piece of pieces(prose)) {
    yield;
    const composed = piece.normalize('NFC');
    plain += (isGreek ? composed.replaceAll(';', '?') : composed) // a Greek ; asks
      .replace(/(?:https?:\/\/|www\.)[^\s<>"]+/gi, ' ')
      .replace(/\p{Cs}|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
      .replace(OTHER, (mark) => SAME[mark]!)
      .replace(/(^|\s)[-–]{1,3}(?=\s)|--+|–(?!\p{N})/gu, '$1—');
  }
  return plain;
}

/** A text in pieces that end with a line or a word. */
function* pieces(text: string): Generator<string> {
  const broken = text.replace(/\r\n?|[\u2028\u2029]/g, '\n');
  const gap = /\s/g;
  for (let from = 0; from < broken.length; ) {
    gap.lastIndex = from + PIECE;
    const end = gap.exec(broken)?.index ?? broken.length;
    yield broken.slice(from, end);
    from = end;
  }
}

function isMostlyGreek(beginning: string): boolean {
  const count = (letters: RegExp): number => beginning.match(letters)?.length ?? 0;
  return 2 * count(/\p{Script=Greek}/gu) > count(/\p{L}/gu);
}

const looksLikeMarkup = (text: string): boolean =>
  /<(?:!doctype html|html|body|p|div|article|section|h[1-6])\b[^<>]{0,500}>/i.test(text);

/** Text of HTML, as far as it can be had without a browser: an element of no use goes with all that it holds. */
function withoutMarkup(html: string): string {
  const prose = PROSELESS.reduce(without, html.replace(/<!--[\s\S]*?(?:-->|$)/g, ' '));
  return prose
    .replace(/<\/?[a-z!?][^<>]*>/gi, (tag) => (BLOCK.test(tag) ? '\n\n' : ''))
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (entity, decimal, hexadecimal, name) => {
      if (name) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name]! : entity;
      const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
    });
}

/** Without the elements of a name; one that is never closed only loses its tag. Each letter is looked at once. */
function without(html: string, name: string): string {
  const opening = new RegExp(`<${name}\\b`, 'gi');
  const closing = new RegExp(`</${name}\\b[^<>]*>`, 'gi');
  let kept = '';
  let from = 0;
  for (;;) {
    opening.lastIndex = from;
    const begin = opening.exec(html);
    closing.lastIndex = begin ? opening.lastIndex : 0;
    const end = begin && closing.exec(html);
    if (!end) return kept + html.slice(from);
    kept += `${html.slice(from, begin.index)} `;
    from = closing.lastIndex;
  }
}
