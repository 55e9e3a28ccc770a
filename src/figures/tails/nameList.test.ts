import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../sim/parseScenario.ts';
import { LARGEST_COUNT } from '../../sim/weights.ts';
import { about } from './counted.ts';
import { publicLists } from './lists.ts';
import { NameListError, readNameList } from './nameList.ts';

const FOUR = 'Aa 9\nBb 8\nCc 7\nDd 6\n';
/** What is read of a line that stands with four others. */
function readLine(line: string): readonly [name: string, count: number] {
  const { names, counts } = readNameList(FOUR + line);
  const at = names.findIndex((name) => !FOUR.includes(name));
  return [names[at]!, counts[at]!];
}
const refusal = (text: string): string => {
  try {
    readNameList(text);
  } catch (error) {
    if (error instanceof NameListError) return error.message;
    throw error;
  }
  throw new Error(`let through: ${text}`);
};

describe('a list of names and counts', () => {
  it.each([
    ['Breton 34', 'Breton', 34],
    ['Breton, 34', 'Breton', 34],
    ['Breton\t34', 'Breton', 34],
    ['Breton: 34', 'Breton', 34],
    ['34 Breton', 'Breton', 34],
    ['34 × Breton', 'Breton', 34],
    ['34x Breton', 'Breton', 34],
    ['Breton — 1,234', 'Breton', 1234],
    ['Breton 1.234.567', 'Breton', 1_234_567],
    ['Breton 1’234', 'Breton', 1234],
    ['"Smith, John",34', 'Smith, John', 34],
    ['Route 66 120', 'Route 66', 120],
    ['Mid-Atlantic-English 7', 'Mid-Atlantic-English', 7],
    ['  فارسی   34  ', 'فارسی', 34],
    ['中文 34', '中文', 34],
    ['\u202ednuof\u202c 34', 'dnuof', 34],
  ])('reads %j', (line, name, count) => {
    expect(readLine(line)).toEqual([name, count]);
  });

  it('puts the commonest first, and skips empty lines and a heading', () => {
    const { names, counts } = readNameList('language,pages\r\n\r\nb,2\r\nc,1\r\na,3\r\ne,1\r\nd,1\r\n');
    expect(names).toEqual(['a', 'b', 'c', 'e', 'd']);
    expect(counts).toEqual([3, 2, 1, 1, 1]);
  });

  it('counts shares in units of their last place, and no kind less than once', () => {
    expect(readNameList('a 43.5 %\nb 6,25 %\nc 1 %\nd 0.5 %\ne 0.01 %').counts).toEqual([
      4350, 625, 100, 50, 1,
    ]);
    const wide = readNameList('a 1000000000000\nb 10\nc 9\nd 8\ne 7').counts;
    expect(wide).toEqual([LARGEST_COUNT, 1, 1, 1, 1]);
  });

  it.each([
    ['', 'There is no list here yet.'],
    [' \n \n', 'There is no list here yet.'],
    ['a 1\nb 2\nc 3\nd 4', 'This names 4 kinds; at least 5 are needed, each on a line of its own.'],
    ['just a title', 'This names 0 kinds; at least 5 are needed, each on a line of its own.'],
    [Array.from({ length: 501 }, (_, i) => `n${i} 1`).join('\n'), 'This names 501 kinds; at most 500'],
    [`${FOUR}Breton`, 'Line 5 has no number: “Breton”. Each line is a name and how often it was counted.'],
    [`${FOUR}\n34`, 'Line 6 has a number and no name: “34”.'],
    [`${FOUR}Breton 0`, 'Line 5 says that Breton was counted 0 times: a kind must have been seen.'],
    [`${FOUR}Breton 1.2.3`, 'Line 5 has a number that can be read in two ways, or in none: “1.2.3”.'],
    [`${FOUR}Aa 3`, '“Aa” is there twice, in lines 1 and 5.'],
    [`${FOUR}${'x'.repeat(61)} 3`, 'Line 5 has a name of more than 60 letters.'],
    [`${FOUR}${'x '.repeat(101)}3`, 'Line 5 is longer than a name and a number.'],
  ])('is refused in a sentence: %j', (text, words) => {
    expect(refusal(text)).toContain(words);
  });

  it('whatever it is, is refused in a sentence or makes a scenario that the door lets in', () => {
    const line = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.tuple(fc.string({ unit: 'grapheme' }), fc.double()).map(([name, count]) => `${name} ${count}`),
      fc
        .tuple(fc.constantFrom(',', '\t', ' ', ': '), fc.nat(), fc.string())
        .map(([by, n, name]) => `${name}${by}${n}`),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        try {
          const list = readNameList(lines.join('\n'));
          expect(list.names.length).toBe(list.counts.length);
          expect(parseScenario(about(list))).toMatchObject({ kinds: list.names.length });
        } catch (error) {
          expect(error).toBeInstanceOf(NameListError);
        }
      }),
      { seed: 1, numRuns: 10_000 },
    );
  });

  it('is read in time that grows with its length, however it is written', () => {
    for (const text of ['1'.repeat(190), ' ,'.repeat(95), `a${' 1'.repeat(90)}`, '.'.repeat(199)])
      expect(() => readNameList(Array<string>(500).fill(text).join('\n'))).toThrow(NameListError);
  });
});

describe('the public lists', () => {
  it.each(publicLists().map((list) => [list.title, list] as const))(
    '%s: in order, as a reader’s own list would be read, with its source',
    (_, { names, counts, source }) => {
      const lines = names.map((name, i) => `${name} ${counts[i]}`).join('\n');
      expect(readNameList(lines)).toEqual({ names, counts });
      expect(source).toMatch(/public domain|License/);
    },
  );

  it('have ten documents of the kind in the middle, rounded up to two figures', () => {
    expect(publicLists().map((list) => about(list).size)).toEqual([4500, 510]);
    expect(about({ counts: [50, 40, 5, 3, 2] })).toEqual({
      weights: '50 40 5 3 2',
      kinds: 5,
      junkKinds: 1,
      size: 200,
    });
  });
});
