import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { assembled } from '../../cli/assembled.ts';
import { Stream } from '../../random/stream.ts';
import { digest } from '../digest.ts';
import { parseScenario } from '../parseScenario.ts';
import { run } from '../run.ts';
import { commons, gaussian, kinds, market } from '../scenario.ts';
import { computeWith, written } from '../worlds/arithmetic.ts';
import { zipf } from '../worlds/zipf.ts';
import { BYTES } from './bytes.ts';
import { compiledArithmetic } from './compiled.ts';

const compiled = compiledArithmetic()!;

afterEach(() => {
  computeWith(undefined);
  vi.unstubAllGlobals();
});

/** Draws both ways, each on a stream of its own that `luck` makes, and what each stream gives next. */
function drawn(luck: () => Stream, n: number, weights: Float64Array, times = 1) {
  const both = [written, compiled].map(({ multinomial }) => {
    const stream = luck();
    const counts = Array.from({ length: times }, () => [
      ...multinomial(stream, n, weights, new Float64Array(weights.length).fill(7)),
    ]);
    return { counts, next: stream.bits() };
  });
  return both as [(typeof both)[number], (typeof both)[number]];
}

function expectSameDraws(...asked: Parameters<typeof drawn>): void {
  const [reference, other] = drawn(...asked);
  expect(other).toEqual(reference);
}

const seeded = (seed: number) => () => Stream.seeded(seed).fork('compiled');

it('the bytes are what the source gives', () => {
  expect(assembled().toString('base64')).toBe(BYTES);
});

describe('compiled, a multinomial draw has the same counts and leaves the stream where the script leaves it', () => {
  const anyWeights = fc
    .array(fc.oneof(fc.constant(0), fc.double({ min: 1e-18, max: 1e6, noNaN: true })), {
      minLength: 1,
      maxLength: 80,
    })
    .filter((list) => list.some((weight) => weight > 0))
    .map((list) => Float64Array.from(list));
  const anyN = fc.oneof(
    fc.integer({ min: 0, max: 500 }),
    fc.integer({ min: 0, max: 1_000_000_000 }).map((n) => n * 1000),
  );

  it('for any number of documents and any weights', () => {
    fc.assert(
      fc.property(anyN, anyWeights, fc.integer({ min: 0, max: 2 ** 32 - 1 }), (n, weights, seed) =>
        expectSameDraws(seeded(seed), n, weights, 3),
      ),
      { seed: 1, numRuns: 2000 },
    );
  });

  it.each([
    // Each reaches a branch of its own; a thousand draws reach it many times over.
    ['where rare kinds get too many and are drawn again', 20_000, zipf(2000, 1.1)],
    ['where a share is above a half', 1000, Float64Array.of(1, 900, 99)],
    ['where what is left of a share is too small for rejection', 1000, Float64Array.of(0.998, 0.002, 0)],
    ['where all is far from the mode, and only the logarithm decides', 1e12, zipf(30, 2)],
    ['where a lone rare kind may be left more than the tables hold', 1000, Float64Array.of(972, 28)],
    ['where there are one or two documents, and no rate at all', 2, zipf(300, 0)],
    ['where no kind is frequent', 300, zipf(300, 0)],
    ['where no kind is rare', 1e6, zipf(20, 0)],
    ['where the number of kinds is odd', 5000, zipf(401, 0.5)],
  ])('%s', (_, n, weights) => {
    expectSameDraws(seeded(1), n, weights, 1000);
  });

  it('where memory has to grow for it, and afterwards', () => {
    expectSameDraws(seeded(1), 20_000, zipf(40_000, 1));
    expectSameDraws(seeded(2), 20_000, zipf(100, 1), 10);
  });

  it('where the first 32 bits do not decide, and finer ones are looked at', () => {
    const documents = 12;
    // Rare kinds alone: the first draw is a Poisson count of this mean.
    const rate = (documents - 1.5 * Math.sqrt(documents)) / 12;
    const tie = Math.floor(Math.exp(-Math.floor(rate * 8) / 8) * 2 ** 32);
    const d = (tie >>> 7) | (tie << 25);
    let nothing = 0;
    for (let i = 0; i < 400; i++) {
      const luck = seeded(i)();
      const [b, c] = [luck.bits(), luck.bits()];
      // xoshiro128++ gives rotl(a + d, 7) + a: with a = 0 its first output is the tie.
      const tied = () => Stream.inState(0, b, c, d);
      const [reference, other] = drawn(tied, documents, new Float64Array(12).fill(1));
      expect(other).toEqual(reference);
      if (reference.counts[0]![0] === 0) nothing += 1;
    }
    // What the remainder adds, one time in fifteen, or a second pouring could not explain so many of either.
    expect(nothing).toBeGreaterThan(80);
    expect(nothing).toBeLessThan(320);
  });

  it('and is refused where no weight is above zero, unless there is nothing to draw', () => {
    const nothing = new Float64Array(2);
    expect(() => compiled.multinomial(Stream.seeded(1), 5, nothing, new Float64Array(2))).toThrow(RangeError);
    expect([...compiled.multinomial(Stream.seeded(1), 0, nothing, new Float64Array(2))]).toEqual([0, 0]);
  });
});

it('compiled, counts compare with reality to the last bit, many and few, odd and even', () => {
  const anyCounts = fc.array(
    fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 1e12 })),
    { minLength: 1, maxLength: 60 },
  );
  fc.assert(
    fc.property(anyCounts, fc.double({ min: 0, max: 3, noNaN: true }), (list, tail) => {
      const counts = Float64Array.from(list);
      const unit =
        1 /
        Math.max(
          1,
          counts.reduce((sum, count) => sum + count),
        );
      const sums = [written, compiled].map(({ compare }) => {
        const into = new Float64Array(5);
        compare(counts, unit, zipf(list.length, tail), into);
        return into;
      });
      expect(sums[1]).toEqual(sums[0]);
    }),
    { seed: 1, numRuns: 2000 },
  );
});

describe('a run computed with it', () => {
  it('has the digests that the golden file has', () => {
    const golden = readFileSync(new URL('../../../tests/golden/model-1.txt', import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line.includes('{'))
      .map((line) => [line.slice(0, 16), parseScenario(JSON.parse(line.slice(17)))] as const)
      .filter(([, { world }]) => ['kinds', 'market', 'commons'].includes(world));
    computeWith(compiled);
    expect(golden.length).toBeGreaterThan(50);
    expect(golden.map(([, scenario]) => digest(run(scenario)))).toEqual(golden.map(([digits]) => digits));
  });

  it.each([
    kinds({ replicates: 3 }),
    kinds({ memory: 'budget', fresh: 0.1, novelty: 0.02, selection: 1, replicates: 2 }),
    market({ replicates: 2 }),
    commons({ replicates: 2 }),
    gaussian({ replicates: 2 }),
  ])('is the same run: %#', (scenario) => {
    const reference = digest(run(scenario));
    computeWith(compiled);
    expect(digest(run(scenario))).toBe(reference);
  });
});

describe('without WebAssembly', () => {
  it.each([
    ['missing', undefined],
    [
      'forbidden',
      {
        Module: class {
          constructor() {
            throw new EvalError('refused by the policy of the page');
          }
        },
      },
    ],
  ])('%s, there is none, and nothing is thrown', (_, found) => {
    vi.stubGlobal('WebAssembly', found);
    expect(compiledArithmetic()).toBeUndefined();
  });
});
