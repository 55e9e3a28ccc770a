import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { type Atlas, decode } from './planes.ts';

const FILE = new URL('../../../public/atlas.bin', import.meta.url);

/** The atlas as the site serves it, packed. */
export const packed = (): Buffer => readFileSync(FILE);

/** The same, read. */
export const surveyed = (): Atlas => decode(inflateRawSync(packed()));
