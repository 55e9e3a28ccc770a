import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { assemble } from '../sim/atlas/assemble.ts';
import { NODES } from '../sim/atlas/grid.ts';
import { encode, offsetOf } from '../sim/atlas/planes.ts';
import { PARTS, surveyStart } from '../sim/atlas/surveyor.ts';
import { typescriptThread } from './typescriptThread.ts';

/**
 * Surveys the atlas and writes `public/atlas.bin`: an hour's work for one core, shared among all there are. The numbers
 * are the same on every machine; the file is, wherever Node packs alike.
 */
const FILE = fileURLToPath(new URL('../../public/atlas.bin', import.meta.url));
/** The map that the page comes with: the error on the first sheet. */
const FIRST = fileURLToPath(new URL('../figures/atlas/first.json', import.meta.url));

const parts: Float64Array[] = [];
let begun = 0;
let done = 0;

async function work(): Promise<void> {
  const thread = typescriptThread(new URL('./surveyThread.ts', import.meta.url));
  while (begun < PARTS) {
    const part = begun++;
    thread.postMessage(part);
    const [found] = (await once(thread, 'message')) as [Float64Array];
    parts[part] = found;
    done += 1;
    if (done % 33 === 0) process.stderr.write(`${done} of ${PARTS} parts\n`);
  }
  await thread.terminate();
}

await Promise.all(Array.from({ length: availableParallelism() }, work));
const atlas = assemble(surveyStart(), parts);
const packed = deflateRawSync(encode(atlas), { level: 9 });
writeFileSync(FILE, packed);
const from = offsetOf('error', 0);
writeFileSync(FIRST, `${JSON.stringify([...atlas.bytes.subarray(from, from + NODES)])}\n`);
process.stdout.write(`Written to public/atlas.bin: ${packed.length} bytes.\n`);
