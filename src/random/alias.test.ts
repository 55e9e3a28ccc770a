import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AliasTable, aliasTable, drawAlias } from './alias.ts';
import { goodnessOfFit } from './goodnessOfFit.test.support.ts';
import { Stream } from './stream.ts';

/** A right table under other seeds would fail once in 500,000 changes of seed. */
const FALSE_ALARM = 1e-6;

/** The probabilities that a table stands for: what stays in a column, and what comes to it from others. */
function probabilities({ stay, other }: AliasTable): Float64Array {
  const columns = stay.length;
  const chance = stay.map((share) => share / columns);
  for (const [i, share] of stay.entries()) chance[other[i]!]! += (1 - share) / columns;
  return chance;
}

const weights = fc
  .array(fc.oneof(fc.constant(0), fc.double({ min: 1e-12, max: 1e6, noNaN: true })), {
    minLength: 1,
    maxLength: 60,
  })
  .filter((list) => list.some((weight) => weight > 0))
  .map((list) => Float64Array.from(list));

describe('an alias table', () => {
  it('stands for exactly the weights that it was made from, whatever they are', () => {
    fc.assert(
      fc.property(weights, (given) => {
        const total = given.reduce((sum, weight) => sum + weight);
        for (const [i, p] of probabilities(aliasTable(given)).entries())
          expect(p).toBeCloseTo(given[i]! / total, 12);
      }),
      { seed: 1 },
    );
  });

  it('never draws what has no weight', () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 2 ** 32 - 1 }), (given, seed) => {
        const stream = Stream.seeded(seed);
        const table = aliasTable(given);
        for (let i = 0; i < 50; i++) expect(given[drawAlias(stream, table)]).toBeGreaterThan(0);
      }),
      { seed: 1 },
    );
  });

  it('draws each index as often as its weight says', () => {
    const zipf = Float64Array.from({ length: 300 }, (_, i) => 1 / (i + 1));
    const table = aliasTable(zipf);
    const stream = Stream.seeded(1).fork('alias');
    const observed = new Float64Array(zipf.length);
    for (let i = 0; i < 500_000; i++) observed[drawAlias(stream, table)]! += 1;
    const total = zipf.reduce((sum, weight) => sum + weight);
    expect(
      goodnessOfFit(
        observed,
        zipf.map((weight) => weight / total),
      ),
    ).toBeGreaterThan(FALSE_ALARM);
  });

  it('is refused where no weight is above zero', () => {
    expect(() => aliasTable(new Float64Array(4))).toThrow(RangeError);
  });
});
