import { describe, expect, it } from 'vitest';
import { zipf } from './zipf.ts';

describe('Zipf weights', () => {
  it.each([
    [1, 1.1],
    [2000, 1.1],
    [20_000, 0.5],
    [300, 3],
  ])('of %d kinds with tail %d are proportional to rank^−tail and sum to 1', (kinds, tail) => {
    const weights = zipf(kinds, tail);
    expect(weights.reduce((sum, weight) => sum + weight)).toBeCloseTo(1, 12);
    for (const rank of [1, 2, 17, kinds].filter((r) => r <= kinds))
      expect(weights[rank - 1]! / weights[0]!).toBeCloseTo(rank ** -tail, 12);
  });

  it('are all alike with tail 0', () => {
    expect(new Set(zipf(50, 0))).toEqual(new Set([1 / 50]));
  });
});
