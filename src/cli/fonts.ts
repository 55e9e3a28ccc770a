import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { type AtRule, parse } from 'postcss';
import subset from 'subset-font';

/**
 * Cuts the fonts of the page to what src/page/fonts.css says of them: each rule there that names a file in src/page/fonts gets it,
 * with the letters of its `unicode-range` and the weights of its `font-weight`, from the file of the same name that Fontsource
 * brings.
 */
const PAGE = new URL('../page/', import.meta.url);
const SOURCES = ['source-serif-4', 'public-sans'];

/** Kerning, ligatures, accents, and the figures of one width that tables and charts are set in. */
const FEATURES = ['kern', 'liga', 'rlig', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum'];

const { resolve } = createRequire(import.meta.url);

parse(readFileSync(new URL('fonts.css', PAGE), 'utf8')).walkAtRules('font-face', (rule) => {
  const file = /url\('\.\/(fonts\/[^']+)'\)/.exec(said(rule, 'src'))?.[1];
  if (file) cut(file, rule);
});

async function cut(file: string, rule: AtRule): Promise<void> {
  const source = SOURCES.find((family) => basename(file).startsWith(family))!;
  const whole = readFileSync(resolve(`@fontsource-variable/${source}/files/${basename(file)}`));
  const [min, max] = said(rule, 'font-weight').split(' ').map(Number) as [number, number];
  const letters = lettersOf(said(rule, 'unicode-range'));
  const kept = { keepFeatures: FEATURES, variationAxes: { wght: { min, max } } };
  const unpacked = renamed(await subset(whole, letters, { targetFormat: 'sfnt', ...kept }));
  const packed = await subset(unpacked, letters, { targetFormat: 'woff2' });
  writeFileSync(new URL(file, PAGE), packed);
  console.log(`${packed.length} of ${whole.length} bytes, written to src/page/${file}.`);
}

function said(rule: AtRule, property: string): string {
  let value = '';
  rule.walkDecls(property, (declaration) => {
    value = declaration.value;
  });
  return value;
}

/** The characters of a `unicode-range`. */
function lettersOf(range: string): string {
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
  for (const name of spellings)
    for (let at = font.indexOf(name); at >= 0; at = font.indexOf(name, at))
      font.write('L\0o\0o\0p\0e\0d', at + 1, 'latin1');
  return font;
}
