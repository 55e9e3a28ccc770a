import { describe, expect, it } from 'vitest';
import { nameOf, neighbour, ratiosOf, readOut } from './kind.ts';

describe('ratios to the commonest kind', () => {
  it('follow the power law between the knots of reality, and do not change when all fades alike', () => {
    const reality = [1, 10, 100].map((rank) => ({ rank, share: 0.1 / rank }));
    const faded = reality.map(({ rank, share }) => ({ rank, share: share / 2 }));
    for (const knots of [reality, faded])
      ratiosOf(knots, 100).forEach((ratio, i) => {
        expect(ratio).toBeCloseTo(1 / (i + 1), 12);
      });
  });
});

describe('a kind', () => {
  it('is read out with its rank, its share of reality and that of the model', () => {
    expect(readOut(nameOf(1200), 0.0001, 0.5)).toEqual([
      'kind 1,200',
      'reality 0.01\u00a0%',
      'model 50\u00a0%',
    ]);
    expect(readOut(nameOf(7, ['a']), 0.01, 0).at(-1)).toBe('the model: gone');
  });

  it('has neighbours within the ranks, further apart where they crowd', () => {
    expect([neighbour(1, -1, 2000), neighbour(5, 1, 2000), neighbour(1000, 1, 2000)]).toEqual([1, 6, 1050]);
    expect(neighbour(1990, 1, 2000)).toBe(2000);
  });
});
