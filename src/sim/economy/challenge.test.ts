import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { average } from '../average.ts';
import { KINDS_MEASURES } from '../measures.ts';
import { type Run, run, runReplicates } from '../run.ts';
import { type ChallengeScenario, challenge, kinds } from '../scenario.ts';
import { series } from '../summary.ts';
import { anySmallScenario } from '../worlds/anySmallScenario.test.support.ts';
import { zipf } from '../worlds/zipf.ts';
import { kindsBy } from './challenge.ts';
import { WASTE } from './goal.ts';

const courseOf = (whole: Run, measure: string, replicate = 0): Float64Array =>
  series(whole, replicate, whole.measures.indexOf(measure));

/** Small, quickly run, and over all four stages. */
const small = (given: Partial<ChallengeScenario>): Run<ChallengeScenario> =>
  run(challenge({ kinds: 60, junkKinds: 20, size: 300, replicates: 2, ...given }));

/** Every stage of another mind. */
const VARIED = {
  ...{ synthetic: 0.4, fresh: 0.1, selection: 1, memory: 'accumulate' },
  ...{ synthetic10: 1, fresh10: 0.02, selection10: 0, memory10: 'replace' },
  ...{ synthetic20: 0.9, fresh20: 0.3, selection20: 4, memory20: 'budget' },
  ...{ synthetic30: 0, fresh30: 0.5, selection30: 2, memory30: 'replace' },
} as const satisfies Partial<ChallengeScenario>;

describe('a challenge with one policy', () => {
  it('is the kinds world of the same setting, digit for digit', () => {
    fc.assert(
      fc.property(anySmallScenario, ({ world: _, ...setting }) => {
        const long = { ...setting, generations: 33, replicates: 1 };
        const [played, plain] = [run(challenge(long)), run(kinds(long))];
        for (const measure of KINDS_MEASURES)
          expect(courseOf(played, measure)).toEqual(courseOf(plain, measure));
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it('is so at its own size and its own length too', () => {
    const { world: _, ...setting } = challenge({ fresh: 0.1, selection: 2, replicates: 1 });
    const own = Object.fromEntries(Object.entries(setting).filter(([name]) => !/\d/.test(name)));
    const [played, plain] = [run(challenge(own)), run(kinds(own))];
    for (const measure of KINDS_MEASURES) expect(courseOf(played, measure)).toEqual(courseOf(plain, measure));
  });
});

describe('a policy that changes', () => {
  it.each([
    [10, { fresh10: 0.5, fresh20: 0.1 }],
    [20, { synthetic20: 0.2, synthetic30: 1 }],
    [30, { memory30: 'accumulate' }],
  ] as const)('at generation %d feeds the models after it, and none before', (from, change) => {
    const firm = { fresh: 0.1 } as const;
    const [before, after] = [small(firm), small({ ...firm, ...change })].map((whole) =>
      courseOf(whole, 'error'),
    );
    expect(after!.slice(0, from + 1)).toEqual(before!.slice(0, from + 1));
    expect(after![from + 1]).not.toBe(before![from + 1]);
  });

  it('filters what model 10 writes as the second stage says, and what model 9 writes as the first', () => {
    const kept = courseOf(small({ selection: 0, selection10: 3, hallucination: 0.3 }), 'kept');
    expect(kept[9]).toBe(1);
    expect(kept[10]).toBeLessThan(1);
  });

  it('has as much junk as expected, stage by stage, within 4 standard errors', () => {
    // j(t+1) = (1−f)·s·(ε + (1−ε)·j(t)), with f and s of the stage. One false alarm in 4,000 over four looks.
    const policy = [
      [1, 0.05],
      [0.5, 0],
      [1, 0.4],
      [0.8, 0],
    ] as const;
    const [[synthetic, fresh], [synthetic10, fresh10], [synthetic20, fresh20], [synthetic30, fresh30]] =
      policy;
    const later = { synthetic10, fresh10, synthetic20, fresh20, synthetic30, fresh30 };
    const whole = small({ synthetic, fresh, ...later, replicates: 400 });
    let expected = 0;
    for (let t = 0; t < 40; t++) {
      const [s, f] = policy[Math.floor(t / 10)]!;
      expected = (1 - f) * s * (0.05 + 0.95 * expected);
      if ((t + 1) % 10 !== 0) continue;
      const { mean, standardError } = average(whole, t + 1, (of) => of('junk'));
      expect(Math.abs(mean - expected)).toBeLessThan(4 * standardError);
    }
  });

  it('is of a replicate what it is of the whole run', () => {
    const scenario = challenge({ ...VARIED, kinds: 60, junkKinds: 20, size: 300, replicates: 3 });
    const { values } = run(scenario);
    const stride = values.length / 3;
    for (const j of [0, 1, 2])
      expect(runReplicates(scenario, j, 1)).toEqual(values.slice(j * stride, (j + 1) * stride));
  });
});

describe('old data, where memory changes in mid-run', () => {
  const still = { novelty: 0, synthetic: 0, hallucination: 0 } as const;
  /** All that is measured of a model as such. */
  const modelAt = (whole: Run, t: number) =>
    ['error', 'known', 'coverage', 'diversity', 'concentration'].map((name) => courseOf(whole, name)[t]!);

  it('that was thrown away is gone: who begins to keep begins with the archive', () => {
    const whole = small({ ...still, fresh: 0.5, fresh10: 0, memory10: 'accumulate' });
    expect(modelAt(whole, 10)).not.toEqual(modelAt(whole, 0));
    for (const t of [11, 20, 40]) expect(modelAt(whole, t)).toEqual(modelAt(whole, 0));
  });

  it('that was kept and then thrown away is gone as well, and the archive is not', () => {
    const setting = { ...still, fresh: 0.5, memory: 'accumulate', fresh10: 0, memory10: 'replace' } as const;
    const resumed = small({ ...setting, memory20: 'accumulate' });
    expect(modelAt(resumed, 21)).toEqual(modelAt(resumed, 0));
    // From the archive alone each model is drawn anew: not the same, but of the same law.
    const drawn = small({ ...setting, replicates: 300 });
    const plain = run(
      kinds({ ...still, kinds: 60, junkKinds: 20, size: 300, generations: 1, replicates: 300 }),
    );
    const [after, before] = [average(drawn, 15, (of) => of('known')), average(plain, 1, (of) => of('known'))];
    expect(Math.abs(after.mean - before.mean)).toBeLessThan(
      4 * Math.hypot(after.standardError, before.standardError),
    );
  });

  it('stays when a budget is set on what is read of it, or lifted', () => {
    const whole = small({
      ...{ ...still, fresh: 0.5, memory: 'accumulate' },
      ...{ fresh10: 0, memory10: 'budget', memory20: 'accumulate' },
    });
    expect(modelAt(whole, 21)).toEqual(modelAt(whole, 10));
    expect(modelAt(whole, 15)).not.toEqual(modelAt(whole, 10));
  });
});

describe('the bill', () => {
  it('is what is expected of each batch: its fresh documents, and half of each output thrown away for it', () => {
    fc.assert(
      fc.property(anySmallScenario, ({ world: _, ...setting }) => {
        const { generations, size, fresh, synthetic } = setting;
        const whole = run(challenge({ ...setting, replicates: 1 }));
        const [kept, cost, bill, wasted] = ['kept', 'cost', 'bill', 'wasted'].map((name) =>
          courseOf(whole, name),
        );
        expect([cost![0], bill![0], wasted![0]]).toEqual([0, 0, 0]);
        for (let t = 1; t <= generations; t++) {
          const thrownAway = size * (1 - fresh) * synthetic * (1 / kept![t - 1]! - 1);
          const due = size * fresh + WASTE * thrownAway;
          expect(Math.abs(cost![t]! - due)).toBeLessThanOrEqual(1e-9 * size);
          expect(bill![t]).toBe(bill![t - 1]! + cost![t]!);
          expect(Math.abs(bill![t]! - t * size * fresh - wasted![t]!)).toBeLessThanOrEqual(1e-9 * size * t);
        }
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it('is of the stage that the batch is made in', () => {
    const cost = courseOf(small({ synthetic: 0, fresh: 0.1, fresh10: 0.2, fresh20: 0, fresh30: 1 }), 'cost');
    expect([1, 10, 11, 20, 21, 30, 31, 40].map((t) => cost[t])).toEqual([30, 30, 60, 60, 0, 0, 300, 300]);
  });

  it('is nothing for a filter that has nothing to throw away, and for an archive', () => {
    const clean = { hallucination: 0, selection: 5 } as const;
    for (const given of [clean, { synthetic: 0 }, { ...clean, memory: 'accumulate' } as const])
      expect(courseOf(small(given), 'bill')[40]).toBe(0);
  });
});

describe('whether a run holds', () => {
  it('is so until the first generation with too large an error or too few kinds, and never again', () => {
    const scenario = challenge({ fresh: 0.14, selection: 3, replicates: 12 });
    const whole = run(scenario);
    let fallen = 0;
    for (let j = 0; j < 12; j++) {
      const [error, share, held] = ['error', 'knownShare', 'held'].map((name) => courseOf(whole, name, j));
      let expected = 1;
      for (let t = 0; t <= 40; t++) {
        if (error![t]! > 0.15 || share![t]! < 0.9) expected = 0;
        expect(held![t]).toBe(expected);
      }
      fallen += 1 - expected;
    }
    // Some do and some do not, or this would say little.
    expect(fallen).toBeGreaterThan(0);
    expect(fallen).toBeLessThan(12);
  });
});

describe('the share of kinds known', () => {
  it('is of all that there are by then, the newborn ones too', () => {
    const whole = small({ ...VARIED, newborn: 3 });
    const [known, share] = ['known', 'knownShare'].map((name) => courseOf(whole, name));
    for (const t of [0, 1, 10, 40]) expect(share![t]).toBe(known![t]! / (60 + 3 * t));
  });

  it('is of the same kinds throughout where nothing is born', () => {
    expect(kindsBy(challenge({ novelty: 0, kinds: 60 }), 40)).toBe(60);
  });

  it('is of the first model as expected, within 4 standard errors', () => {
    // 1 − (1 − p)^N of each kind. One false alarm in 16,000.
    const expected = zipf(60, 1.1).reduce((sum, p) => sum + 1 - (1 - p) ** 300, 0) / 60;
    const { mean, standardError } = average(small({ replicates: 400 }), 0, (of) => of('knownShare'));
    expect(Math.abs(mean - expected)).toBeLessThan(4 * standardError);
  });
});
