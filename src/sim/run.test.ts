import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digest } from './digest.ts';
import { BEGINNING } from './language/mobyDick.test.support.ts';
import { measuresOf } from './measures.ts';
import { run, runReplicates } from './run.ts';
import { kinds, text } from './scenario.ts';
import { series } from './summary.ts';
import { anySmallScenario } from './worlds/anySmallScenario.test.support.ts';

describe('a run', () => {
  it('is a function of its scenario', () => {
    fc.assert(
      fc.property(anySmallScenario, (scenario) => {
        expect(digest(run(scenario))).toBe(digest(run({ ...scenario })));
      }),
      { seed: 1, numRuns: 50 },
    );
  });

  it('has a number for each replicate, measure and generation, and none is NaN', () => {
    fc.assert(
      fc.property(anySmallScenario, (scenario) => {
        const { values, measures, replicates } = run(scenario);
        expect(measures).toEqual(measuresOf(scenario));
        expect(values).toHaveLength(replicates * measures.length * (scenario.generations + 1));
        expect(values.every(Number.isFinite)).toBe(true);
      }),
      { seed: 1, numRuns: 50 },
    );
  });

  it('changes with its seed', () => {
    const digests = [0, 1, 2, 2 ** 32 - 1].map((seed) =>
      digest(run(kinds({ kinds: 50, size: 100, replicates: 1, seed }))),
    );
    expect(new Set(digests).size).toBe(4);
  });
});

describe('a replicate', () => {
  it('computed alone is the same as within the whole run', () => {
    fc.assert(
      fc.property(anySmallScenario, fc.integer({ min: 0, max: 2 }), (scenario, j) => {
        const { values } = run(scenario);
        const stride = values.length / scenario.replicates;
        expect(runReplicates(scenario, j, 1)).toEqual(values.slice(j * stride, (j + 1) * stride));
      }),
      { seed: 1, numRuns: 50 },
    );
  });

  it("is none other's twin", () => {
    const { values } = run(kinds({ kinds: 50, size: 100, generations: 5, replicates: 200 }));
    const stride = values.length / 200;
    const seen = new Set(
      Array.from({ length: 200 }, (_, j) => values.slice(j * stride, (j + 1) * stride).join()),
    );
    expect(seen.size).toBe(200);
  });
});

describe('luck', () => {
  it('is the same for all settings of a slider: the first model does not depend on what is done later', () => {
    fc.assert(
      fc.property(anySmallScenario, anySmallScenario, (one, other) => {
        const { synthetic, fresh, selection, filter, memory, hallucination } = other;
        const moved = { ...one, synthetic, fresh, selection, filter, memory, hallucination };
        const starts = [run(one), run(moved)].map((whole) =>
          ['error', 'known', 'coverage', 'junk', 'diversity', 'concentration'].map(
            (measure) => series(whole, 0, whole.measures.indexOf(measure))[0],
          ),
        );
        expect(starts[0]).toEqual(starts[1]);
      }),
      { seed: 1, numRuns: 50 },
    );
  });
});

describe('a run of the text world', () => {
  const library = () => BEGINNING;
  const tiny = text({ size: 60, generations: 3, replicates: 3 });

  it.each([
    ['closed', {}],
    ['with everything in play', { fresh: 0.3, synthetic: 0.5, selection: 2 }],
    ['accumulating', { memory: 'accumulate', filter: 'popular', selection: 4 }],
    ['on a budget', { memory: 'budget', fresh: 1 }],
    ['of two sentences', { size: 2 }],
  ] as const)(
    '%s is a function of its scenario, replicate by replicate, and holds numbers alone',
    (_, given) => {
      const scenario = { ...tiny, ...given };
      const { values } = run(scenario, library);
      expect(values.every(Number.isFinite)).toBe(true);
      const stride = values.length / 3;
      for (const j of [0, 1, 2])
        expect(runReplicates(scenario, j, 1, library)).toEqual(values.slice(j * stride, (j + 1) * stride));
    },
  );

  it('needs its book', () => {
    expect(() => run(tiny)).toThrow('the text world needs its book');
  });
});
