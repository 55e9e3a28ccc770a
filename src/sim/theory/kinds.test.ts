import { describe, expect, it } from 'vitest';
import type { KindsMeasure } from '../measures.ts';
import { run } from '../run.ts';
import { type KindsScenario, kinds } from '../scenario.ts';
import { summarize } from '../summary.ts';
import { zipf } from '../worlds/zipf.ts';
import { expectLaw, STANDARD_ERRORS } from './expectLaw.test.support.ts';
import { kindsTheory } from './kinds.ts';

/** Many replicates of a small world. */
const small = (given: Partial<KindsScenario>) =>
  kinds({ kinds: 40, junkKinds: 10, size: 60, generations: 12, replicates: 800, ...given });

function expected(scenario: KindsScenario, measure: KindsMeasure): Float64Array {
  const law = kindsTheory(scenario, measure);
  if (!law) throw new Error(`no closed form for ${measure}`);
  expect(law).toHaveLength(scenario.generations + 1);
  return law;
}

const times = (scenario: KindsScenario) => Array.from({ length: scenario.generations + 1 }, (_, t) => t);

describe('junk without a filter', () => {
  it.each([
    ['closed loop', {}],
    ['fresh data', { fresh: 0.1 }],
    ['half archive', { synthetic: 0.5 }],
    ['fresh data and archive', { fresh: 0.2, synthetic: 0.7 }],
    ['novelty', { fresh: 0.2, novelty: 0.1 }],
    ['accumulate', { memory: 'accumulate' }],
    ['accumulate with fresh data', { memory: 'accumulate', fresh: 0.2 }],
    ['accumulate, half synthetic', { memory: 'accumulate', synthetic: 0.5 }],
    ['budget', { memory: 'budget' }],
    ['budget with fresh data', { memory: 'budget', fresh: 0.2 }],
  ] as const)('has the expected mean: %s', (_, given) => {
    const scenario = small({ hallucination: 0.05, ...given });
    expectLaw(scenario, 'junk', expected(scenario, 'junk'));
  });

  it('is 1 − (1 − ε)^t in a closed loop', () => {
    const scenario = kinds({ hallucination: 0.07 });
    for (const [t, junk] of expected(scenario, 'junk').entries()) expect(junk).toBeCloseTo(1 - 0.93 ** t, 12);
  });

  it('follows j(t+1) = (1−f)·s·(ε + (1−ε)·j(t)) where the batch is all there is', () => {
    const scenario = kinds({ hallucination: 0.07, fresh: 0.1, synthetic: 0.6 });
    let junk = 0;
    for (const value of expected(scenario, 'junk')) {
      expect(value).toBeCloseTo(junk, 12);
      junk = 0.9 * 0.6 * (0.07 + 0.93 * junk);
    }
  });
});

describe('junk under the grounded filter, in the limit of many documents', () => {
  it.each([
    [0.5, 0, 1],
    [3, 0, 1],
    [1, 0.1, 0.8],
    [5, 0, 1],
  ])('follows (1−f)·s·q: k = %d, f = %d, s = %d', (selection, fresh, synthetic) => {
    const scenario = kinds({ selection, fresh, synthetic, size: 1e12, replicates: 1, hallucination: 0.05 });
    const { mean } = summarize(run(scenario)).measures['junk']!;
    expected(scenario, 'junk').forEach((junk, t) => {
      expect(Math.abs(mean[t]! - junk)).toBeLessThan(1e-5); // 10^12 documents: 1/√N is 10⁻⁶
    });
    let junk = 0;
    for (const value of expected(scenario, 'junk')) {
      expect(value).toBeCloseTo(junk, 12);
      const written = (0.05 + 0.95 * junk) * Math.exp(-selection);
      junk = (1 - fresh) * synthetic * (written / (written + 0.95 * (1 - junk)));
    }
  });
});

describe('heterozygosity, H = 1 − Σm²', () => {
  const heterozygosity = (scenario: KindsScenario) =>
    expected(scenario, 'concentration').map((squares) => 1 - squares);
  const start = (scenario: KindsScenario) =>
    1 - zipf(scenario.kinds, scenario.tail).reduce((sum, p) => sum + p * p, 0);

  it('decays as (1 − 1/N)^(t+1) in a closed loop', () => {
    const scenario = small({ hallucination: 0 });
    const law = times(scenario).map((t) => start(scenario) * (1 - 1 / scenario.size) ** (t + 1));
    for (const [t, value] of heterozygosity(scenario).entries()) expect(value).toBeCloseTo(law[t]!, 12);
    expectLaw(scenario, 'concentration', expected(scenario, 'concentration'));
  });

  it.each([0.01, 0.1, 0.5, 1])('settles where fresh data at rate %d balance drift', (fresh) => {
    const scenario = small({ hallucination: 0, fresh });
    const [n, squares] = [scenario.size, 1 - start(scenario)];
    let law = 1 / n + (1 - 1 / n) * squares;
    for (const value of expected(scenario, 'concentration')) {
      expect(value).toBeCloseTo(law, 12);
      law =
        1 / n +
        (1 - 1 / n) * (fresh ** 2 * squares + 2 * fresh * (1 - fresh) * squares + (1 - fresh) ** 2 * law);
    }
    expectLaw(scenario, 'concentration', expected(scenario, 'concentration'));
  });

  it('loses a bounded share where everything accumulates: the factors are 1 − 1/(N·i²)', () => {
    const scenario = small({ hallucination: 0, memory: 'accumulate', generations: 30 });
    const n = scenario.size;
    let law = start(scenario) * (1 - 1 / n);
    heterozygosity(scenario).forEach((value, t) => {
      if (t > 0) law *= 1 - 1 / (n * (t + 1) ** 2);
      expect(value).toBeCloseTo(law, 12);
      expect(value).toBeGreaterThan(start(scenario) * (1 - Math.PI ** 2 / 6 / n));
    });
    expectLaw(scenario, 'concentration', expected(scenario, 'concentration'));
  });
});

describe('survival in a closed loop', () => {
  it('is, without made-up output, that of the formula at generations 0, 1, 5, 10, 20, 40', () => {
    const law = expected(kinds({ hallucination: 0 }), 'known');
    expect([0, 1, 5, 10, 20, 40].map((t) => Math.round(law[t]!))).toEqual([1617, 1381, 925, 686, 474, 308]);
  });

  it.each([0, 0.02])(
    'is predicted to one per cent by the branching process, with ε = %d',
    (hallucination) => {
      const scenario = kinds({ hallucination, replicates: 100 });
      const { known, coverage } = summarize(run(scenario)).measures;
      for (const t of [0, 1, 5, 10, 20, 40]) {
        const survivors = expected(scenario, 'known')[t]!;
        const error = known!.sd[t]! / Math.sqrt(scenario.replicates);
        expect(Math.abs(known!.mean[t]! - survivors)).toBeLessThan(
          0.01 * survivors + STANDARD_ERRORS * error,
        );
        const covered = coverage!.mean[t]! / expected(scenario, 'coverage')[t]!;
        expect(Math.abs(covered - 1)).toBeLessThan(0.01);
      }
    },
  );
});

describe('an archive in a world that moves', () => {
  it('is wrong by 1 − (1−δ)^t in the limit of many documents', () => {
    const scenario = kinds({ synthetic: 0, novelty: 0.02, size: 1e12, replicates: 1 });
    const { mean } = summarize(run(scenario)).measures['error']!;
    expected(scenario, 'error').forEach((error, t) => {
      expect(error).toBeCloseTo(1 - 0.98 ** t, 12);
      expect(Math.abs(mean[t]! - error)).toBeLessThan(1e-4); // 2000 kinds, 10^12 documents: √(K/N) is 4·10⁻⁵
    });
  });

  it('is followed exactly by fresh data alone: the error is that of one batch, at every generation', () => {
    const scenario = kinds({ fresh: 1, novelty: 0.02, size: 1e12, replicates: 1 });
    const { mean } = summarize(run(scenario)).measures['error']!;
    for (const error of mean) expect(error).toBeLessThan(1e-4);
  });
});

describe('where no closed form is known', () => {
  it.each([
    ['diversity', {}],
    ['error', {}],
    ['known', { fresh: 0.1 }],
    ['known', { memory: 'accumulate' }],
    ['junk', { selection: 1, filter: 'popular' }],
    ['junk', { selection: 1, memory: 'accumulate' }],
    ['concentration', { hallucination: 0.02 }],
    ['concentration', { hallucination: 0, memory: 'budget' }],
    ['kept', { selection: 1 }],
  ] as const)('there is none for %s with %o', (measure, given) => {
    expect(kindsTheory(kinds(given), measure)).toBeUndefined();
  });
});
