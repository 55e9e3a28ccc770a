import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileJson, hostileText } from '../sim/anyHostile.test.support.ts';
import { refuseTooLarge } from '../sim/estimate.ts';
import { ScenarioError } from '../sim/field.ts';
import { textIn } from '../sim/language/anyOwnText.test.support.ts';
import { BookError } from '../sim/language/bookFile.ts';
import { parseScenario } from '../sim/parseScenario.ts';
import { FIELDS, type Scenario } from '../sim/scenario.ts';
import { readBook, readOwnText, readScenario, readWords } from './request.ts';

/** The refusal that something ends in; undefined where it is let through. Any other error is one of the program's own. */
function refusalOf(act: () => void): ScenarioError | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof ScenarioError) return error;
    throw error;
  }
}

/** One line, not too long, plain, and with what is allowed. */
function expectSentence({ message, field }: ScenarioError): void {
  if (!message.startsWith(`${field}: `) || !message.includes('allowed ')) expect.fail(message);
  if (message.length > 800 || /[\p{C}\p{Zl}\p{Zp}]/u.test(message)) expect.fail(message);
}

const anyField = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...new Set(['world', ...Object.values(FIELDS).flatMap((of) => Object.keys(of))]),
    ),
  },
  { weight: 1, arbitrary: hostileText },
);
const anyValue = fc.oneof(
  hostileJson,
  fc.constantFrom<unknown>(
    0,
    1,
    2,
    0.5,
    200,
    1e5,
    1e12,
    'text',
    'gaussian',
    'regression',
    'market',
    'commons',
    'challenge',
    'budget',
  ),
);
/** Objects with any fields, also such as only JSON can say. */
const anyObject = fc
  .array(fc.tuple(anyField, anyValue), { maxLength: 6 })
  .map((pairs) => `{${pairs.map(([name, value]) => `${JSON.stringify(name)}:${written(value)}`).join(',')}}`);
const anyJson = fc.oneof(
  { weight: 6, arbitrary: anyObject },
  { weight: 1, arbitrary: hostileJson.map(written) },
  { weight: 1, arbitrary: anyObject.map((text) => text.slice(0, -1)) },
  { weight: 1, arbitrary: hostileText },
);

function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'null';
  } catch {
    return '[['.repeat(50_000); // too deep to be written by a program that calls itself
  }
}

describe('a hostile scenario on the command line', () => {
  it('is run as it says, or refused in one plain line: ten thousand of them', () => {
    let run = 0;
    const refused = new Set<string>();
    fc.assert(
      fc.property(anyJson, (json) => {
        let scenario: Scenario | undefined;
        const refusal = refusalOf(() => {
          scenario = readScenario(json);
        });
        if (refusal) {
          refused.add(refusal.field);
          expectSentence(refusal);
          return;
        }
        run += 1;
        refuseTooLarge(scenario!);
        if (JSON.stringify(parseScenario(scenario)) !== JSON.stringify(scenario)) expect.fail(json);
      }),
      { seed: 1, numRuns: 10_000 },
    );
    // And not because all of them are refused at the first word, or none.
    expect(run).toBeGreaterThan(200);
    expect([...refused]).toEqual(expect.arrayContaining(Object.keys(FIELDS.market)));
  });

  it.each([
    ['{"fresh":2}', 'fresh: got 2; allowed is a number from 0 to 1'],
    ['{"size":1e999}', 'size: got Infinity; allowed is a whole number from 2 to 1000000000000'],
    ['{"size":"<b>\\u202e"}', 'size: got "<b>\\u{202e}"; allowed is a whole number from 2 to 1000000000000'],
    ['{"__proto__":{"fresh":1}}', '__proto__: unknown field; allowed are world, '],
    ['[[', 'scenario: got "[[", which is not JSON; allowed is an object'],
    ['[1]', 'scenario: got [1]; allowed is a JSON object'],
    ['null', 'scenario: got null;'],
    ['{"fresh":0.1', 'scenario: got "{\\"fresh\\":0.1", which is not JSON;'],
    ['{"fresh":"0.5"}', 'fresh: got "0.5";'],
    ['{"fresh":null}', 'fresh: got null;'],
    ['{"size":1.5}', 'size: got 1.5;'],
    ['{"memory":"forever"}', 'memory: got "forever";'],
    ['{"world":"__proto__"}', 'world: got "__proto__";'],
    ['{"junkKinds":0}', 'hallucination: got 0.02 with junkKinds 0;'],
    ['{"world":"regression","size":5}', 'size: got 5 with dimensions 20;'],
    ['', 'scenario: got "", which is not JSON'],
  ])('is refused by name: %s', (json, line) => {
    expect(refusalOf(() => readScenario(json))?.message).toContain(line);
  });
});

describe('a hostile command line', () => {
  it('asks for something that can be done, or is refused in one plain line: ten thousand of them', () => {
    const word = fc.oneof(
      fc.constantFrom('--threads', '--values', '-', '--', '4', '64', '65', '{}'),
      hostileText,
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), (words) => {
        const refusal = refusalOf(() => {
          const { source, threads, detail } = readWords(words);
          const isSound =
            (words.includes(source) || source === '{}') &&
            Number.isInteger(threads) &&
            threads >= 1 &&
            threads <= 64 &&
            ['statistics', 'values'].includes(detail);
          if (!isSound) expect.fail(JSON.stringify(words));
        });
        if (refusal) expectSentence(refusal);
      }),
      { seed: 2, numRuns: 10_000 },
    );
  });

  it.each([
    [['--threads'], '--threads: got nothing; allowed is a whole number from 1 to 64'],
    [['--threads', '0'], '--threads: got "0"'],
    [['--threads', 'many'], '--threads: got "many"'],
    [['{}', '{}'], 'scenario: got 2 of them;'],
    [['--threads', '1e1'], '--threads: got "1e1"'],
    [['--thread', '2'], 'option: got "--thread"; allowed are --values, --threads N and --book FILE'],
    [['{}', '-'], 'scenario: got 2 of them; allowed is one, or - for standard input'],
  ])('is refused by name: %j', (words, line) => {
    expect(refusalOf(() => readWords(words))?.message).toContain(line);
  });
});

describe('a library without its book', () => {
  it('is told by name, and an error of the program’s own is not hidden', () => {
    const bare = () => {
      throw new BookError('it is cut short: its last line is missing');
    };
    expect(refusalOf(() => readBook(bare))?.message).toMatch(
      /^book: got public\/moby-dick\.txt, but it is cut short/,
    );
    const broken = () => {
      throw new TypeError('a fault of ours');
    };
    expect(() => refusalOf(() => readBook(broken))).toThrow('a fault of ours');
  });
});

describe('a text of one’s own', () => {
  const file = (text: string) => () => new TextEncoder().encode(text);
  const own = readOwnText('own.txt', file(textIn('Greek', 400)));

  it('is the book of the scenario that it is given with, and says how large a batch may be', () => {
    expect(readWords(['{}', '--book', 'own.txt']).book).toBe('own.txt');
    expect(readScenario('{"world":"text"}', own)).toMatchObject({ book: own.name, size: own.size });
    const said = JSON.stringify({ world: 'text', book: own.name, size: 20 });
    expect(readScenario(said, own)).toMatchObject({ book: own.name, size: 20 });
  });

  it.each<[string, () => unknown, string]>([
    ['no file', () => readWords(['--book']), '--book: got nothing'],
    ['another world', () => readScenario('{}', own), '--book: got a file with world kinds'],
    [
      'another text',
      () => readScenario('{"world":"text","book":"0123456789abcdef"}', own),
      `the file is ${own.name}`,
    ],
    ['a name alone', () => readScenario(`{"world":"text","book":"${own.name}"}`), 'as a file after --book'],
    [
      'no name',
      () => readScenario('{"world":"text","book":"ulysses"}'),
      'book: got "ulysses"; allowed is moby-dick',
    ],
    [
      'a short text',
      () => readOwnText('a.txt', file('Call me Ishmael.')),
      'got "a.txt", but this has 3 words',
    ],
    ['bytes', () => readOwnText('a.png', () => Uint8Array.of(0x89, 0xff)), 'it is not written in UTF-8'],
    [
      'a file that is not there',
      () =>
        readOwnText('nope', () => {
          throw Object.assign(new Error('no'), { code: 'ENOENT' });
        }),
      'it cannot be read (ENOENT)',
    ],
  ])('is refused by name with %s', (_, act, line) => {
    const refusal = refusalOf(act);
    expect(refusal?.message).toContain(line);
    expectSentence(refusal!);
  });
});
