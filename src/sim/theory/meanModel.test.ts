import { describe, expect, it } from 'vitest';
import { generations } from '../loop.ts';
import { replicateStream } from '../run.ts';
import { type KindsScenario, kinds } from '../scenario.ts';
import { kindsWorld } from '../worlds/kinds.ts';
import { zipf } from '../worlds/zipf.ts';
import { STANDARD_ERRORS } from './expectLaw.test.support.ts';
import { kindsTheory } from './kinds.ts';
import { meanModel } from './meanModel.ts';

/** Many replicates of a small world. */
const small = (given: Partial<KindsScenario>) =>
  kinds({ kinds: 40, junkKinds: 10, size: 60, generations: 4, replicates: 3000, ...given });

describe('the mean model', () => {
  it.each([
    ['closed loop', {}],
    ['all three sources', { fresh: 0.15, synthetic: 0.6 }],
    ['archive alone', { synthetic: 0 }],
  ] as const)('is f·p + (1−f)·s·[(1−ε)·E m + ε·u] + (1−f)·(1−s)·p, kind by kind: %s', (_, given) => {
    const scenario = small({ hallucination: 0.05, ...given });
    const n = scenario.replicates;
    const law = meanModel(scenario)[4]!;
    const sum = new Float64Array(law.length);
    const squares = new Float64Array(law.length);
    const world = kindsWorld(scenario);
    for (let j = 0; j < n; j++)
      for (const { t, model } of generations(world, scenario, replicateStream(scenario, j)))
        if (t === 4)
          model.counts.forEach((count, i) => {
            sum[i]! += count / model.total;
            squares[i]! += (count / model.total) ** 2;
          });
    law.forEach((share, i) => {
      const mean = sum[i]! / n;
      const error = Math.sqrt((squares[i]! / n - mean ** 2) / n);
      expect(Math.abs(mean - share), `kind ${i}`).toBeLessThanOrEqual(STANDARD_ERRORS * error);
    });
  });

  it('has the junk that the law of junk says', () => {
    const scenario = small({ fresh: 0.2, synthetic: 0.7, generations: 12 });
    const junk = kindsTheory(scenario, 'junk')!;
    meanModel(scenario).forEach((shares, t) => {
      expect(shares.subarray(40).reduce((sum, share) => sum + share, 0)).toBeCloseTo(junk[t]!, 12);
    });
  });

  it('stays reality where nothing is made up, which is why a kind is the last one left as often as its share', () => {
    const models = meanModel(small({ hallucination: 0 }));
    for (const shares of models)
      zipf(40, 1.1).forEach((share, i) => {
        expect(shares[i]).toBeCloseTo(share, 14);
      });
  });
});
