import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText, hostileValue } from './anyHostile.test.support.ts';
import { shown } from './field.ts';

describe('a value from outside, shown', () => {
  it('is one short line that no page and no terminal obeys, whatever it is', () => {
    fc.assert(
      fc.property(hostileValue, (value) => {
        const line = shown(value);
        // Sixty letters, each of which may stand there as a code.
        expect(line.length).toBeLessThanOrEqual(60 * 8);
        expect(line).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
      }),
      { seed: 1, numRuns: 10_000 },
    );
  });

  it('is itself, in quotes, where it is a text that fits', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        if (text.length > 57 || JSON.stringify(text).length > 57) return;
        expect(JSON.parse(shown(text).replaceAll(/\\u\{([\da-f]+)\}/g, fromCode))).toBe(text);
      }),
      { seed: 1, numRuns: 10_000 },
    );
  });

  it.each([
    ['a number that is none', Number.NaN, 'NaN'],
    ['a number without end', -Infinity, '-Infinity'],
    ['a whole number that JSON has not', 3n, '3'],
    ['a line break', 'a\nb', '"a\\nb"'],
    ['a mark that turns what follows', '\u202eabc', '"\\u{202e}abc"'],
    ['a list', [0.5, null], '[0.5,null]'],
    ['nothing', undefined, 'undefined'],
    ['a long text', 'x'.repeat(100), `"${'x'.repeat(56)}...`],
  ])('is written as people would write it: %s', (_, value, line) => {
    expect(shown(value)).toBe(line);
  });
});

const fromCode = (_: string, code: string): string =>
  JSON.stringify(String.fromCodePoint(Number.parseInt(code, 16))).slice(1, -1);
