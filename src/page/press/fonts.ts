import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subset from 'subset-font';

const FILES = {
  'Public Sans': '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
  'Source Serif 4': '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
} as const;

/** For the π and Σ of a law, which neither has; browsers take their system's. */
const GREEK = '@fontsource-variable/source-serif-4/files/source-serif-4-greek-wght-normal.woff2';

/** The weights that charts and sheets are set in. */
const WEIGHTS = [400, 500, 600];

const { resolve } = createRequire(import.meta.url);
const read = (file: string) => readFileSync(resolve(file));

/** What is set in charts and sheets: Latin, Greek, punctuation, arrows and operators. */
const LETTERS = [
  [0x20, 0x3ff],
  [0x2000, 0x22ff],
] as const;

/** The page's own fonts for a program that knows no variable ones: a font of each weight. */
export async function castFonts(): Promise<readonly Uint8Array[]> {
  const text = LETTERS.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
  ).join('');
  // The first font that has a letter sets it. Unpacked once, then cast three times: unpacking takes the longest.
  const unpacked = await Promise.all(
    [...Object.values(FILES), GREEK].map((file) => subset(read(file), text, { targetFormat: 'sfnt' })),
  );
  return Promise.all(
    unpacked.flatMap((font) =>
      WEIGHTS.map((wght) => subset(font, text, { targetFormat: 'sfnt', variationAxes: { wght } })),
    ),
  );
}

/** The fonts that an SVG names as a style sheet that needs no file; of each the letters that it uses. */
export async function embeddedFonts(svg: string): Promise<string> {
  const faces = Object.entries(FILES)
    .filter(([family]) => svg.includes(family))
    .map(async ([family, file]) => {
      const font = await subset(read(file), svg, { targetFormat: 'woff' });
      const source = `data:font/woff;base64,${font.toString('base64')}`;
      return `@font-face{font-family:'${family}';font-weight:100 900;src:url(${source})}`;
    });
  return (await Promise.all(faces)).join('');
}
