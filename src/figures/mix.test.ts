import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinds } from '../sim/scenario.ts';
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

  it('holds an ever smaller share of archive where everything is kept', () => {
    const kept = kinds({ memory: 'accumulate' });
    expect([0, 1, 3].map((generation) => mixOf(kept, generation).archive)).toEqual([1 / 2, 1 / 3, 1 / 5]);
  });
});
