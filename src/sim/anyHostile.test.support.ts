import fc from 'fast-check';

/** What people and programs send who mean harm, or are merely odd. For tests of the doors. */

const MARKUP = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<svg/onload=alert(1)>',
  '<!--',
  ']]>',
  '&lt;b&gt;',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
];
const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'toJSON'];
const NUMBERS = [
  ...['NaN', 'Infinity', '-Infinity', '1e999', '-1e999', '-0', '0x10', '1n', '1_000', '0,5', '٣', '½'],
  ...['', ' ', ' 1', '1 ', '+1', '.5', '5.', '.', 'e', '1e', '1e+', '--1', '9007199254740993', '1e-400'],
];
const UNSEEN = [
  '\u202e',
  '\u2066',
  '\u200b',
  '\ufeff',
  '\u2028',
  '\u2029',
  '\0',
  '\x1b[2J',
  '\x9b2J',
  '\r\n',
];
const BROKEN = ['\ud800', '\udfff\ud800', '%', '%zz', '%E0%A4%A', '%00', '\ufffd'];

const few = (...lists: readonly (readonly string[])[]) => fc.constantFrom(...lists.flat());

/** Texts as long as an address or a message may be: a reader that looks twice at every letter would not end. */
const hugeText = fc
  .tuple(fc.constantFrom('1', '0.', 'a', '<b>', '\ud83d\udc33', '\u202e', '\n', '['), few(['', 'x'], MARKUP))
  .map(([piece, end]) => piece.repeat(100_000 / piece.length) + end);

/** Any text: markup, numbers nearly right, marks that nobody sees, halves of letters; one in a thousand is huge. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 300, arbitrary: few(MARKUP, NAMES, NUMBERS, UNSEEN, BROKEN) },
  { weight: 300, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  {
    weight: 200,
    arbitrary: fc
      .array(few(MARKUP, UNSEEN, BROKEN, NUMBERS), { maxLength: 12 })
      .map((parts) => parts.join('')),
  },
  { weight: 200, arbitrary: fc.double().map(String) },
  { weight: 1, arbitrary: hugeText },
);

const hostileNumber = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom(Number.NaN, Infinity, -Infinity, -0, 5e-324, Number.MAX_VALUE, 2 ** 53, 2 ** 32, 0.1 + 0.2),
);

/** Nests deeper than a program that calls itself can follow. */
const deepNest = fc.constantFrom('[]', '{}').map((shell) => {
  const [open, close] = shell === '[]' ? ['[', ']'] : ['{"a":', '}'];
  return `${open.repeat(20_000)}1${close.repeat(20_000)}`;
});

/** Any value that JSON can hold. */
export const hostileJson: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 300, arbitrary: hostileText },
  { weight: 300, arbitrary: hostileNumber },
  { weight: 200, arbitrary: fc.constantFrom(null, true, false, [], {}, [[]], [1], { length: 3 }) },
  { weight: 200, arbitrary: fc.jsonValue() },
  { weight: 1, arbitrary: deepNest.map((text) => JSON.parse(text)) },
  { weight: 1, arbitrary: fc.constant(Array.from({ length: 100_000 }, (_, i) => i)) },
);

const ring = (() => {
  const start: Record<string, unknown> = { a: [] };
  (start['a'] as unknown[]).push(start);
  return start;
})();

/** Any value that a script can hold: rings, whole numbers without end, objects of odd descent, or with a mind of their own. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: hostileJson },
  {
    weight: 2,
    arbitrary: fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withSparseArray: true,
      withNullPrototype: true,
      withObjectString: true,
      withBoxedValues: true,
      maxDepth: 2,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      ring,
      10n ** 400n,
      Symbol('s'),
      undefined,
      () => {},
      Object.create({ fresh: 1 }),
      Object.create(null),
      new Date(Number.NaN),
      new Error('<b>'),
      /(a+)+$/,
      {
        get fresh() {
          return 0.5;
        },
      },
      {
        toJSON() {
          throw new Error('no');
        },
      },
    ),
  },
);
