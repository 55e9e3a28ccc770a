import { writeFileSync } from 'node:fs';
import { cutFonts } from './cutFonts.ts';

/** Cuts the fonts of the page and writes them where src/page/fonts.css looks for them. */
for (const { file, bytes, of } of await cutFonts()) {
  writeFileSync(new URL(`../page/${file}`, import.meta.url), bytes);
  console.log(`${bytes.length} of ${of} bytes, written to src/page/${file}.`);
}
