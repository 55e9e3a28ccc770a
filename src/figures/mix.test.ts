import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { challenge, kinds } from '../sim/scenario.ts';
import { anyShown } from './anyShown.test.support.ts';
import { mixOf } from './mix.ts';

describe('the mix', () => {
  it('always sums to 1', () => {
    fc.assert(
      fc.property(anyShown, ({ scenario, generation }) => {
        const { fresh, synthetic, archive } = mixOf(scenario, generation);
        expect(fresh + synthetic + archive).toBeCloseTo(1, 12);
      }),
    );
  });

  it('is f, (1−f)s and (1−f)(1−s) where old data is thrown away, at every generation', () => {
    const mix = mixOf(kinds({ fresh: 0.2, synthetic: 0.75 }), 17);
    expect(mix.fresh).toBeCloseTo(0.2, 12);
    expect(mix.synthetic).toBeCloseTo(0.6, 12);
    expect(mix.archive).toBeCloseTo(0.2, 12);
  });

  it('is of the stage that a plan is in, and of what has been kept since old data was last thrown away', () => {
    const plan = challenge({
      ...{ synthetic: 0.5, fresh: 0.2 },
      ...{ memory10: 'accumulate', synthetic10: 0, fresh10: 0.5, memory20: 'budget', fresh20: 1 },
      ...{ memory30: 'replace', fresh30: 0.1 },
    });
    expect(mixOf(plan, 9)).toEqual({ fresh: 0.2, synthetic: 0.4, archive: 0.4 });
    // The first batch that is kept lies beside the archive alone.
    expect(mixOf(plan, 10).archive).toBeCloseTo(1 / 1.5, 12);
    // Ten halves, and three wholes.
    expect(mixOf(plan, 22).archive).toBeCloseTo(1 / 9, 12);
    expect(mixOf(plan, 30)).toEqual({ fresh: 0.1, synthetic: 0, archive: 0.9 });
  });

  it('holds an ever smaller share of archive where everything is kept', () => {
    const kept = kinds({ memory: 'accumulate' });
    expect([0, 1, 3].map((generation) => mixOf(kept, generation).archive)).toEqual([1 / 2, 1 / 3, 1 / 5]);
  });
});
