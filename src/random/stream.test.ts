import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goodnessOfFit } from './goodnessOfFit.test.support.ts';
import { Stream } from './stream.ts';

/** A right stream under other seeds would fail one of the tests below once in some 100,000 changes of seed. */
const FALSE_ALARM = 1e-6;

const first = (stream: Stream, count: number) => Array.from({ length: count }, () => stream.uniform());
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const labels = fc.string({ maxLength: 12 });
const indices = fc.integer({ min: 0, max: 2 ** 32 - 1 });

/** p-value of numbers on [0, 1) being uniform, in `cells` equal parts. */
function uniformity(numbers: Iterable<number>, cells: number): number {
  const observed = new Float64Array(cells);
  for (const u of numbers) observed[Math.floor(u * cells)]! += 1;
  return goodnessOfFit(observed, new Float64Array(cells).fill(1 / cells));
}

describe('the generator', () => {
  // From the algorithm as published (Blackman & Vigna 2021, xoshiro128++ 1.0), compiled from C.
  it('gives the published sequence from state 1, 2, 3, 4', () => {
    const stream = Stream.inState(1, 2, 3, 4);
    const drawn = Array.from({ length: 10 }, () => stream.bits() >>> 0);
    expect(drawn).toEqual([
      641, 1573767, 3222811527, 3517856514, 836907274, 4247214768, 3867114732, 1355841295, 495546011,
      621204420,
    ]);
  });

  it('is still on that sequence after a million draws', () => {
    const stream = Stream.inState(1, 2, 3, 4);
    for (let i = 0; i < 1_000_000; i++) stream.bits();
    expect(stream.bits() >>> 0).toBe(3100914457);
  });
});

describe('a uniform', () => {
  it('is a multiple of 2⁻⁵³ on [0, 1)', () => {
    const numbers = first(Stream.seeded(3), 100_000);
    expect(numbers.every((u) => u >= 0 && u < 1 && Number.isInteger(u * 2 ** 53))).toBe(true);
  });

  it('is uniform, in its leading digits and in its last ones', () => {
    const numbers = first(Stream.seeded(4), 500_000);
    expect(uniformity(numbers, 997)).toBeGreaterThan(FALSE_ALARM);
    expect(
      uniformity(
        numbers.map((u) => (u * 2 ** 26) % 1),
        997,
      ),
    ).toBeGreaterThan(FALSE_ALARM);
    expect(
      uniformity(
        numbers.map((u) => (u * 2 ** 45) % 1),
        256,
      ),
    ).toBeGreaterThan(FALSE_ALARM);
  });

  it('tells nothing of the one before', () => {
    const numbers = first(Stream.seeded(5), 500_000);
    const pairs = numbers.slice(1).map((u, i) => (Math.floor(numbers[i]! * 32) + u) / 32);
    expect(uniformity(pairs, 32 * 32)).toBeGreaterThan(FALSE_ALARM);
  });
});

describe('a fork', () => {
  it('depends on the seed and the name alone, not on draws already made', () => {
    fc.assert(
      fc.property(seeds, labels, indices, fc.integer({ min: 1, max: 20 }), (seed, label, index, draws) => {
        const [used, fresh] = [Stream.seeded(seed), Stream.seeded(seed)];
        first(used, draws);
        expect(first(used.fork(label, index), 3)).toEqual(first(fresh.fork(label, index), 3));
      }),
      { seed: 1 },
    );
  });

  it('does not disturb the stream that it leaves', () => {
    fc.assert(
      fc.property(seeds, labels, indices, (seed, label, index) => {
        const [forked, plain] = [Stream.seeded(seed), Stream.seeded(seed)];
        first(forked.fork(label, index), 5);
        expect(first(forked, 3)).toEqual(first(plain, 3));
      }),
      { seed: 1 },
    );
  });

  it('differs from every fork of another name, and from its parent', () => {
    fc.assert(
      fc.property(seeds, fc.tuple(labels, indices), fc.tuple(labels, indices), (seed, one, other) => {
        const stream = Stream.seeded(seed);
        const start = (name: [string, number]) => first(stream.fork(...name), 2).join();
        if (one.join('\0') !== other.join('\0')) expect(start(one)).not.toBe(start(other));
        expect(start(one)).not.toBe(first(Stream.seeded(seed), 2).join());
      }),
      { seed: 1 },
    );
  });

  it('keeps label, index and path apart', () => {
    const stream = Stream.seeded(1);
    const names = [
      stream.fork('a', 12),
      stream.fork('a1', 2),
      stream.fork('a12'),
      stream.fork('a').fork('b'),
      stream.fork('ab'),
      stream.fork('b').fork('a'),
      stream.fork('a').fork('', 98),
      stream.fork(''),
      stream.fork('').fork(''),
      stream,
    ];
    expect(new Set(names.map((fork) => fork.uniform())).size).toBe(names.length);
  });

  it('of neighbouring index is as good as independent: their first draws are uniform, and so are pairs of them', () => {
    const stream = Stream.seeded(6);
    const numbers = Array.from({ length: 200_000 }, (_, j) => stream.fork('replicate', j).uniform());
    expect(uniformity(numbers, 499)).toBeGreaterThan(FALSE_ALARM);
    const pairs = numbers.slice(1).map((u, i) => (Math.floor(numbers[i]! * 32) + u) / 32);
    expect(uniformity(pairs, 32 * 32)).toBeGreaterThan(FALSE_ALARM);
  });
});

describe('a seed', () => {
  it('beside another gives a stream as good as independent of it', () => {
    const numbers = Array.from({ length: 200_000 }, (_, seed) => Stream.seeded(seed).uniform());
    expect(uniformity(numbers, 499)).toBeGreaterThan(FALSE_ALARM);
    const pairs = numbers.slice(1).map((u, i) => (Math.floor(numbers[i]! * 32) + u) / 32);
    expect(uniformity(pairs, 32 * 32)).toBeGreaterThan(FALSE_ALARM);
  });

  it('0 and 2³² − 1 are seeds like any other', () => {
    const starts = [0, 1, 2 ** 31, 2 ** 32 - 1].map((seed) => first(Stream.seeded(seed), 2).join());
    expect(new Set(starts).size).toBe(starts.length);
  });
});
