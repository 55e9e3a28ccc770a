import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText } from '../sim/anyHostile.test.support.ts';
import { FIELDS } from '../sim/scenario.ts';
import type { Reading } from './change.ts';
import type { FigureDefinition } from './definition.ts';
import { faultsOf } from './faultsOf.test.support.ts';
import { figures } from './index.ts';
import { readLink } from './link.ts';

const NAMES = [
  ...new Set([
    's',
    'f',
    'k',
    'gen',
    'view',
    'world',
    'generation',
    ...Object.values(FIELDS).flatMap(Object.keys),
  ]),
  ...['figure', 'theme', 'utm_source', 'S', 'junkkinds', ' s', 's[]', 'synthetic.x'],
];
const anyFigure: fc.Arbitrary<FigureDefinition> = fc.constantFrom(...Object.values(figures));
const anyName = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 1, arbitrary: hostileText },
);
/** Half of the values are such as fit somewhere, so that what does not fit together is tried too. */
const anyText = fc.oneof(
  hostileText,
  fc.constantFrom(
    '0',
    '1',
    '0.5',
    '2',
    '40',
    '200',
    '2000',
    '20000',
    '1e12',
    'accumulate',
    'popular',
    'text',
    'gaussian',
  ),
);

/** Queries as programs write them, and as they never should. */
const anyQuery = fc
  .tuple(fc.array(fc.tuple(anyName, anyText), { maxLength: 8 }), fc.boolean())
  .map(([pairs, isEncoded]) =>
    isEncoded
      ? `?${new URLSearchParams(pairs)}`
      : `?${pairs.map(([name, text]) => `${name}=${text}`).join('&')}`,
  );

/** The runner's own comparison takes longer than all that is compared. */
function sound(reading: Reading, figure: FigureDefinition): void {
  const faults = faultsOf(reading, figure);
  if (faults.length > 0) expect.fail(`not so: ${faults.join('; ')}`);
}

describe('a hostile link', () => {
  it('opens something that can be run, and says in plain words what it left out: every figure, ten thousand links', () => {
    fc.assert(
      fc.property(anyFigure, anyQuery, (figure, query) => sound(readLink(query, figure), figure)),
      { seed: 1, numRuns: 10_000 },
    );
  });

  it.each(Object.values(figures))('cannot keep $id from the good value beside it', (figure) => {
    fc.assert(
      fc.property(hostileText, hostileText, (name, text) => {
        fc.pre(!NAMES.includes(name) && !/^utm_|^[fg]bclid$|^gclid$/.test(name));
        const query = new URLSearchParams([
          [name, text],
          ['seed', '77'],
        ]);
        const { shown, notices } = readLink(`?${query}`, figure);
        expect(shown).toEqual({ ...figure.start, scenario: { ...figure.start.scenario, seed: 77 } });
        expect(notices).toHaveLength(1);
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it('of a million digits and a letter is read once', () => {
    const { notices } = readLink(`?f=${'1'.repeat(1_000_000)}x`, figures.tails);
    expect(notices).toEqual([`fresh cannot be "${'1'.repeat(56)}...; it may be a number from 0 to 1.`]);
  });

  it('that asks for the same nonsense again and again is told once', () => {
    expect(readLink('?bogus=1&bogus=2&bogus=3', figures.tails).notices).toHaveLength(1);
  });
});
