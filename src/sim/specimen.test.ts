import { describe, expect, it } from 'vitest';
import { run } from './run.ts';
import { type KindsScenario, kinds } from './scenario.ts';
import { kindsSpecimen } from './specimen.ts';
import { series } from './summary.ts';

const base = kinds({ kinds: 30, junkKinds: 6, size: 200, generations: 5, replicates: 2, newborn: 4 });

describe.each<[string, KindsScenario]>([
  ['still', base],
  ['moving', { ...base, novelty: 0.1, fresh: 0.3 }],
])('a specimen of a world standing %s', (_, scenario) => {
  const { kinds: columns, realKinds, frequencies, reality } = kindsSpecimen(scenario);
  const realityAt = (t: number) =>
    reality.length === columns ? reality : reality.subarray(t * columns, (t + 1) * columns);
  const modelAt = (t: number) => frequencies.subarray(t * columns, (t + 1) * columns);
  const sum = (shares: Float32Array) => shares.reduce((total, share) => total + share, 0);

  it('has a column for each real kind, each junk kind and each kind born later', () => {
    expect(realKinds).toBe(30);
    expect(columns).toBe(36 + (scenario.novelty > 0 ? 20 : 0));
    expect(frequencies).toHaveLength(6 * columns);
  });

  it('holds distributions', () => {
    for (let t = 0; t <= 5; t++) {
      expect(sum(modelAt(t))).toBeCloseTo(1, 5);
      expect(sum(realityAt(t))).toBeCloseTo(1, 5);
    }
  });

  it('is replicate 0 of the run: it has the same error and junk', () => {
    const whole = run(scenario);
    for (let t = 0; t <= 5; t++) {
      const [model, people] = [modelAt(t), realityAt(t)];
      const error = model.reduce((total, share, i) => total + Math.abs(share - people[i]!) / 2, 0);
      expect(error).toBeCloseTo(series(whole, 0, whole.measures.indexOf('error'))[t]!, 5);
      expect(sum(model.subarray(30, 36))).toBeCloseTo(
        series(whole, 0, whole.measures.indexOf('junk'))[t]!,
        5,
      );
    }
  });

  it('orders the real kinds from the commonest to the rarest, and gives junk no place in reality', () => {
    const start = realityAt(0);
    for (let i = 1; i < 30; i++) expect(start[i]).toBeLessThan(start[i - 1]!);
    expect(sum(start.subarray(30))).toBe(0);
  });
});
