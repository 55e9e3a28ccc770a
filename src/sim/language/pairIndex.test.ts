import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PairIndex } from './pairIndex.ts';

it('a pair index numbers pairs in the order in which they are first met, however many come', () => {
  const small = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(small, fc.oneof(small, fc.nat(2 ** 31 - 1))), { maxLength: 400 }),
      (pairs) => {
        const index = new PairIndex(2);
        const expected = new Map<string, number>();
        for (const [first, second] of pairs) {
          const key = `${first} ${second}`;
          expect(index.find(first, second)).toBe(expected.get(key) ?? -1);
          if (!expected.has(key)) expected.set(key, expected.size);
          expect(index.add(first, second)).toBe(expected.get(key));
        }
        expect(index.size).toBe(expected.size);
        for (const [key, number] of expected)
          expect(`${index.firsts[number]} ${index.seconds[number]}`).toBe(key);
      },
    ),
    { seed: 1 },
  );
});
