import { describe, expect, it } from 'vitest';
import { digest } from './digest.ts';
import { run } from './run.ts';
import { kinds } from './scenario.ts';

const small = run(kinds({ kinds: 30, junkKinds: 5, size: 100, generations: 4, replicates: 3 }));

describe('a digest', () => {
  it('is 16 hex digits, the same for the same values wherever they lie in memory', () => {
    const shifted = new Float64Array(small.values.length + 3);
    shifted.set(small.values, 3);
    expect(digest(small)).toMatch(/^[0-9a-f]{16}$/);
    expect(digest({ ...small, values: shifted.subarray(3) })).toBe(digest(small));
  });

  it('changes with any single bit of any value', () => {
    const seen = new Set([digest(small)]);
    let changes = 0;
    for (let i = 0; i < small.values.length; i += 7) {
      for (const bit of [0, 31, 32, 63]) {
        const values = small.values.slice();
        new Uint32Array(values.buffer)[2 * i + (bit >> 5)]! ^= 1 << (bit & 31);
        seen.add(digest({ ...small, values }));
        changes += 1;
      }
    }
    expect(seen.size).toBe(changes + 1);
  });

  it('changes with the order and with the number of values', () => {
    const swapped = small.values.slice().reverse();
    expect(digest({ ...small, values: swapped })).not.toBe(digest(small));
    expect(digest({ ...small, values: small.values.subarray(1) })).not.toBe(digest(small));
  });
});
