import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run } from '../sim/run.ts';
import { kinds } from '../sim/scenario.ts';
import { anyShown } from './anyShown.test.support.ts';
import { createDrawing } from './drawing.ts';
import { flowOf } from './flow.ts';
import { kindsMeasures } from './measures.ts';

const measuredFlow = (fields: Parameters<typeof kinds>[0], generation: number) => {
  const scenario = kinds({ ...fields, replicates: 4 });
  const { courses } = createDrawing(Object.values(kindsMeasures))(run(scenario));
  return { measured: flowOf(scenario, generation, courses), formal: flowOf(scenario, generation, {}) };
};

describe('the flow of a scenario', () => {
  it('is all shares, and what the next model reads sums to 1', () => {
    fc.assert(
      fc.property(anyShown, ({ scenario, generation }) => {
        const flow = flowOf(scenario, generation, {});
        expect(flow.fresh + flow.archive + flow.synthetic).toBeCloseTo(1, 9);
        for (const share of Object.values(flow)) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });

  it('has by closed form the junk that the run measures', () => {
    const { measured, formal } = measuredFlow({}, 20);
    expect(formal.junk).toBeCloseTo(measured.junk, 1);
  });

  it('has by closed form what a grounded filter keeps of a given output', () => {
    const { measured } = measuredFlow({ selection: 2 }, 10);
    expect(measured.kept).toBeCloseTo(1 - measured.junk * (1 - Math.exp(-2)), 6);
  });
});
