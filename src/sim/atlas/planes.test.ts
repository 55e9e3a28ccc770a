import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AtlasError, BYTES, decode, encode, PLANES, type Start } from './planes.ts';

const start: Start = { error: 0.08, known: 1620, coverage: 0.97, junk: 0, variety: 148, errorWithMore: 0.04 };
const bytes = Uint8Array.from({ length: BYTES }, (_, i) => (i * 7919) % 256);
const file = encode({ start, bytes });

describe('the file of the atlas', () => {
  it('says again what was written', () => {
    expect(decode(file)).toEqual({ start, bytes });
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['a file cut short', file.subarray(0, file.length - 1)],
    ['a file with something at its end', Uint8Array.from([...file, 0])],
    ['another file', new Uint8Array(BYTES + 200).fill(65)],
    ['an atlas of another survey', Uint8Array.from(file, (byte, i) => (i === 16 ? 50 : byte))],
  ])('is refused where it is %s', (_, given) => {
    expect(() => decode(given)).toThrow(AtlasError);
  });

  it('is refused by an AtlasError whatever it starts with', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (head) => {
        const forged = file.slice();
        forged.set(head);
        try {
          decode(forged);
        } catch (error) {
          expect(error).toBeInstanceOf(AtlasError);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a value kept as a byte', () => {
  it.each(['error', 'coverage', 'junk', 'errorWithMore'] as const)(
    'is off by at most half of a 255th: %s',
    (name) => {
      for (let x = 0; x <= 1; x += 0.013)
        expect(Math.abs(PLANES[name].value(PLANES[name].byte(x)) - x)).toBeLessThan(0.5 / 255 + 1e-12);
    },
  );

  it('is off by at most 2 % where it is a variety', () => {
    for (let variety = 1; variety <= 4000; variety *= 1.37)
      expect(Math.abs(PLANES.variety.value(PLANES.variety.byte(variety)) / variety - 1)).toBeLessThan(0.02);
  });

  it('is cut at the ends of its range', () => {
    expect(PLANES.growth.value(PLANES.growth.byte(99))).toBe(4);
    expect(PLANES.growth.value(PLANES.growth.byte(Number.NEGATIVE_INFINITY))).toBe(-4);
  });
});
