import type { Run } from './run.ts';

/** Over every bit of every value of a run: two runs with the same digest drew the same picture. */
export const digest = ({ values }: Run): string =>
  digestOf(new Uint32Array(values.buffer, values.byteOffset, values.length * 2));

/**
 * 64 bits over all bits, as 16 hex digits. A check against drift, not against forgers: two lanes of the 32-bit MurmurHash3
 * (Appleby 2011) with different starts.
 */
export function digestOf(words: Uint32Array): string {
  let a = 0x9747b28c;
  let b = 0x5bd1e995;
  for (const word of words) {
    let k = Math.imul(word, 0xcc9e2d51);
    k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
    a ^= k;
    a = (Math.imul((a << 13) | (a >>> 19), 5) + 0xe6546b64) | 0;
    b ^= k;
    b = (Math.imul((b << 16) | (b >>> 16), 9) + 0x38b34ae5) | 0;
  }
  return [a, b]
    .map((lane) =>
      mixed(lane ^ words.length)
        .toString(16)
        .padStart(8, '0'),
    )
    .join('');
}

function mixed(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
