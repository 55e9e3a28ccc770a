import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Stream } from '../../random/stream.ts';
import { generations } from '../loop.ts';
import { KINDS_MEASURES } from '../measures.ts';
import { replicateStream, run } from '../run.ts';
import { type KindsScenario, kinds } from '../scenario.ts';
import { series } from '../summary.ts';
import { anySmallScenario } from './anySmallScenario.test.support.ts';
import { type Documents, kindsWorld } from './kinds.ts';

const values = (scenario: KindsScenario, measure: (typeof KINDS_MEASURES)[number]) =>
  series(run({ ...scenario, replicates: 1 }), 0, KINDS_MEASURES.indexOf(measure));

const sum = (numbers: ArrayLike<number>) => Array.from(numbers).reduce((total, x) => total + x, 0);

describe('the measures of the kinds world', () => {
  it('are what their definitions say, worked out at length', () => {
    fc.assert(
      fc.property(anySmallScenario, (scenario) => {
        const world = kindsWorld(scenario);
        const into = new Float64Array(KINDS_MEASURES.length);
        for (const generation of generations(world, scenario, replicateStream(scenario, 0))) {
          world.measure(generation, into);
          const { model, reality } = generation;
          const m = Array.from(model.counts, (count) => count / model.total);
          const p = Array.from(reality.weights, (weight) => weight / reality.total);
          const isJunk = m.map((_, i) => i >= scenario.kinds && i < scenario.kinds + scenario.junkKinds);
          const expected = [
            sum(m.map((share, i) => Math.abs(share - p[i]!))) / 2,
            m.filter((share, i) => share > 0 && !isJunk[i]).length,
            sum(p.filter((_, i) => m[i]! > 0)),
            sum(m.filter((_, i) => isJunk[i])),
            Math.exp(-sum(m.map((share) => (share > 0 ? share * Math.log(share) : 0)))),
            sum(m.map((share) => share * share)),
          ];
          for (const [i, value] of expected.entries())
            expect(Math.abs(into[i]! - value)).toBeLessThan(1e-9 * Math.max(1, value));
        }
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  it('stay within their bounds, whatever the scenario', () => {
    fc.assert(
      fc.property(anySmallScenario, (scenario) => {
        const whole = run(scenario);
        const columns = scenario.kinds + scenario.junkKinds + scenario.newborn * scenario.generations;
        for (let j = 0; j < scenario.replicates; j++) {
          const [error, known, coverage, junk, diversity, concentration, kept] = KINDS_MEASURES.map((_, m) =>
            series(whole, j, m),
          ) as [
            Float64Array,
            Float64Array,
            Float64Array,
            Float64Array,
            Float64Array,
            Float64Array,
            Float64Array,
          ];
          for (let t = 0; t <= scenario.generations; t++) {
            const slack = 1e-9;
            expect(error[t]).toBeGreaterThanOrEqual(junk[t]! - slack); // reality has no junk
            expect(error[t]).toBeGreaterThanOrEqual(1 - coverage[t]! - slack); // nor the model what it does not know
            expect(error[t]).toBeLessThanOrEqual(1 + slack);
            expect(Number.isInteger(known[t])).toBe(true);
            expect(diversity[t]).toBeGreaterThanOrEqual(1 - slack);
            expect(diversity[t]).toBeLessThanOrEqual(columns + slack);
            // Hill numbers fall with their order: exp(entropy) is at least 1/Σm².
            expect(diversity[t]! * concentration[t]!).toBeGreaterThanOrEqual(1 - slack);
            expect(kept[t]).toBeGreaterThanOrEqual(Math.exp(-scenario.selection) - slack);
            expect(kept[t]).toBeLessThanOrEqual(1 + slack);
          }
        }
      }),
      { seed: 1, numRuns: 150 },
    );
  });
});

describe('the filters', () => {
  const world = (scenario: KindsScenario) => kindsWorld(scenario);
  const model: Documents = { counts: Float64Array.of(60, 25, 5, 0, 10, 0), total: 100 };
  const small = kinds({ kinds: 4, junkKinds: 2, hallucination: 0.1 });

  it('keep an output of reward r with probability exp(−k(1 − r))', () => {
    for (const selection of [0, 0.5, 3]) {
      for (const filter of ['grounded', 'popular'] as const) {
        const open = world(small);
        const before = Float64Array.from(open.generate(model).weights);
        const largest = Math.max(...before);
        const reward = before.map((g, i) => (filter === 'popular' ? g / largest : i < 4 ? 1 : 0));
        const pass = before.map((g, i) => g * Math.exp(-selection * (1 - reward[i]!)));
        const { source, kept } = open.select(open.generate(model), { filter, selection });
        expect(kept).toBeCloseTo(sum(pass), 12);
        for (const [i, weight] of source.weights.entries())
          expect(weight / source.total).toBeCloseTo(pass[i]! / sum(pass), 12);
      }
    }
  });

  it('of a model all junk still let one output in e^k through', () => {
    const junk: Documents = { counts: Float64Array.of(0, 0, 0, 0, 7, 3), total: 10 };
    const open = world(small);
    const { kept } = open.select(open.generate(junk), { filter: 'grounded', selection: 2 });
    expect(kept).toBeCloseTo(Math.exp(-2), 12);
  });

  it('cost, when grounded, what junk there is: kept = 1 − (ε + (1−ε)·junk)·(1 − e^−k)', () => {
    const scenario = kinds({ selection: 1.5, kinds: 60, junkKinds: 9, size: 500, hallucination: 0.05 });
    const [junk, kept] = [values(scenario, 'junk'), values(scenario, 'kept')];
    kept.forEach((share, t) => {
      const written = 0.05 + 0.95 * junk[t]!;
      expect(share).toBeCloseTo(1 - written * (1 - Math.exp(-1.5)), 12);
    });
  });
});

describe('reality', () => {
  it('moves by the novelty rate: each generation the old fades by 1 − δ and the newborn share δ', () => {
    const scenario = kinds({ kinds: 50, junkKinds: 5, newborn: 4, novelty: 0.1, generations: 6 });
    const world = kindsWorld(scenario);
    let before = Float64Array.from(world.reality(0).weights);
    for (let t = 1; t <= 6; t++) {
      const now = Float64Array.from(world.reality(t).weights);
      const born = 55 + (t - 1) * 4;
      expect(sum(now)).toBeCloseTo(1, 12);
      expect(sum(now.subarray(born, born + 4))).toBeCloseTo(0.1, 12);
      for (let i = 0; i < born; i++) expect(now[i]).toBeCloseTo(0.9 * before[i]!, 12);
      before = now;
    }
  });

  it('is the same whichever generation was asked for before', () => {
    const world = kindsWorld(kinds({ kinds: 20, novelty: 0.2, generations: 5 }));
    const third = Float64Array.from(world.reality(3).weights);
    world.reality(5);
    world.reality(0);
    expect(world.reality(3).weights).toEqual(third);
  });
});

describe('what the kinds world cannot do', () => {
  it('bring a lost kind back without fresh or archived data: `known` never increases in a closed loop', () => {
    fc.assert(
      fc.property(anySmallScenario, (given) => {
        const known = values({ ...given, synthetic: 1, fresh: 0, memory: 'replace', novelty: 0 }, 'known');
        for (let t = 1; t < known.length; t++) expect(known[t]).toBeLessThanOrEqual(known[t - 1]!);
      }),
      { seed: 1 },
    );
  });

  it('forget what it never throws away: `known` never decreases when everything accumulates', () => {
    fc.assert(
      fc.property(anySmallScenario, (given) => {
        const known = values({ ...given, memory: 'accumulate' }, 'known');
        for (let t = 1; t < known.length; t++) expect(known[t]).toBeGreaterThanOrEqual(known[t - 1]!);
      }),
      { seed: 1 },
    );
  });

  it('learn more than the archive holds from all synthetic data and the archive', () => {
    fc.assert(
      fc.property(anySmallScenario, (given) => {
        const known = values({ ...given, fresh: 0, novelty: 0 }, 'known');
        for (const count of known) expect(count).toBeLessThanOrEqual(known[0]!);
      }),
      { seed: 1 },
    );
  });

  it('write junk where models make nothing up', () => {
    fc.assert(
      fc.property(anySmallScenario, (given) => {
        const junk = values({ ...given, hallucination: 0 }, 'junk');
        expect(junk.every((share) => share === 0)).toBe(true);
      }),
      { seed: 1 },
    );
  });

  it('share memory between corpora: a corpus once drawn stays as it is', () => {
    const scenario = kinds({ kinds: 20, junkKinds: 5, size: 100, memory: 'accumulate', fresh: 0.3 });
    const world = kindsWorld(scenario);
    const archive = world.draw(world.reality(0), 100, Stream.seeded(1));
    const before = archive.counts.slice();
    world.draw(world.resample(archive), 100, Stream.seeded(2));
    world.select(world.generate(archive), { filter: 'grounded', selection: 2 });
    world.mix([
      { share: 0.5, source: world.resample(archive) },
      { share: 0.5, source: world.reality(0) },
    ]);
    expect(archive.counts).toEqual(before);
  });
});
