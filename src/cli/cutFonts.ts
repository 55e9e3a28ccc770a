import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { type AtRule, parse } from 'postcss';
import subset from 'subset-font';

export interface CutFont {
  /** From src/page. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Bytes of the font that it is cut from. */
  readonly of: number;
}

/** Kerning, ligatures, forms by context and language; figures of one width (Source Serif has no others). */
const FEATURES = ['kern', 'liga', 'calt', 'locl', 'tnum'];

const { resolve } = createRequire(import.meta.url);

/**
 * The fonts of the page, cut to what src/page/fonts.css says of them: for each rule that names a file in `./fonts`, the letters
 * of its `unicode-range` and the weights of its `font-weight`, out of the file of the same name that Fontsource brings.
 */
export async function cutFonts(): Promise<readonly CutFont[]> {
  const sheet = parse(readFileSync(new URL('../page/fonts.css', import.meta.url), 'utf8'));
  const cut: Promise<CutFont>[] = [];
  sheet.walkAtRules('font-face', (rule) => {
    const file = /url\('\.\/(fonts\/[^']+)'\)/.exec(said(rule, 'src'))?.[1];
    if (file) cut.push(cutTo(rule, file));
  });
  return Promise.all(cut);
}

async function cutTo(rule: AtRule, file: string): Promise<CutFont> {
  const family = said(rule, 'font-family').slice(1, -1).toLowerCase().replaceAll(' ', '-');
  const whole = readFileSync(resolve(`@fontsource-variable/${family}/files/${basename(file)}`));
  const letters = lettersOf(said(rule, 'unicode-range'));
  const [min, max] = said(rule, 'font-weight').split(' ').map(Number) as [number, number];
  const unpacked = await subset(whole, letters, {
    targetFormat: 'sfnt',
    keepFeatures: FEATURES,
    variationAxes: { wght: { min, max } },
  });
  const bytes = await subset(renamed(unpacked), letters, { targetFormat: 'woff2' });
  return { file, bytes, of: whole.length };
}

function said(rule: AtRule, property: string): string {
  let value = '';
  rule.walkDecls(property, (declaration) => {
    value = declaration.value;
  });
  return value;
}

/** The characters of a `unicode-range`. */
export function lettersOf(range: string): string {
  return range
    .split(',')
    .flatMap((part) => {
      const [first, last] = part.trim().slice(2).split('-') as [string, string?];
      const [from, to] = [Number.parseInt(first, 16), Number.parseInt(last ?? first, 16)];
      return Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));
    })
    .join('');
}

/** Its licence reserves the name “Source” to the whole font: what is cut from it says that it is something else. */
function renamed(font: Buffer): Buffer {
  const spellings = ['Source Serif', 'SourceSerif'].map((name) => Buffer.from(name, 'utf16le').swap16());
  const other = Buffer.from('Looped', 'utf16le').swap16();
  for (const name of spellings)
    for (let at = font.indexOf(name); at >= 0; at = font.indexOf(name, at)) other.copy(font, at);
  return font;
}
