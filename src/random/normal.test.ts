import { describe, expect, it } from 'vitest';
import { goodnessOfFit, normalCdf } from './goodnessOfFit.test.support.ts';
import { normal } from './normal.ts';
import { Stream } from './stream.ts';

const DRAWS = 1_000_000;
/** A right sampler under other seeds would fail once in 500,000 changes of seed. */
const FALSE_ALARM = 1e-6;

/** The x with Φ(x) = share, by halving. */
function quantile(share: number): number {
  let [low, high] = [-10, 10];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (normalCdf(middle) < share) low = middle;
    else high = middle;
  }
  return high;
}

const drawn = (() => {
  const stream = Stream.seeded(1).fork('normal');
  return Float64Array.from({ length: DRAWS }, () => normal(stream));
})();

describe('standard normal draws', () => {
  it('fall into 500 equally likely intervals equally often', () => {
    const cells = 500;
    const sorted = drawn.toSorted();
    const below = Array.from({ length: cells - 1 }, (_, i) => countBelow(sorted, quantile((i + 1) / cells)));
    const observed = [...below, DRAWS].map((count, i) => count - (below[i - 1] ?? 0));
    expect(goodnessOfFit(observed, new Float64Array(cells).fill(1 / cells))).toBeGreaterThan(FALSE_ALARM);
  });

  it('are as rare in the tails as the law says', () => {
    const edges = [-4.5, -4, -3.5, -3, 3, 3.5, 4, 4.5];
    const sorted = drawn.toSorted();
    const seen = edges.map((edge) => countBelow(sorted, edge));
    const due = edges.map(normalCdf);
    const parts = (below: number[], all: number) => [...below, all].map((b, i) => b - (below[i - 1] ?? 0));
    expect(goodnessOfFit(parts(seen, DRAWS), parts(due, 1))).toBeGreaterThan(FALSE_ALARM);
  });

  it('hold no luck outside of their stream: a fork drawn from between two of them changes neither', () => {
    const [one, other] = [Stream.seeded(2), Stream.seeded(2)];
    const plain = [normal(one), normal(one)];
    const start = normal(other);
    normal(other.fork('elsewhere'));
    expect([start, normal(other)]).toEqual(plain);
  });
});

/** How many of the sorted numbers lie below an edge, by halving. */
function countBelow(sorted: Float64Array, edge: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < edge) low = middle + 1;
    else high = middle;
  }
  return low;
}
