import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText } from '../../sim/anyHostile.test.support.ts';
import { readLine, writeLine } from './keptLine.ts';

const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const anyLine = fc.array(share, { minLength: 1, maxLength: 200 }).map((rest) => [1, ...rest]);

describe('a kept drawing', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        expect(readLine(writeLine(line))).toEqual(line);
      }),
    );
  });

  it('of any text is a line or nothing, and never an error', () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .array(fc.oneof(fc.integer(), fc.double(), fc.constant(null)))
        .map((values) => JSON.stringify(values)),
      hostileText,
      hostileText.map((value) => `[1000,${value}]`),
    );
    fc.assert(
      fc.property(text, (written) => {
        const line = readLine(written);
        if (line === undefined) return;
        expect(line[0]).toBe(1);
        expect(line.every((value) => value >= 0 && value <= 1)).toBe(true);
      }),
      { seed: 1, numRuns: 10_000 },
    );
  });

  it.each(['', '[]', '[1000]', '[500,500]', '[1000,1001]', '[1000,0.5]', '{"0":1000}', 'null'])(
    'is none where the text is %s',
    (text) => {
      expect(readLine(text)).toBeUndefined();
    },
  );
});
