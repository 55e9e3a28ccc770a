import { describe, expect, it } from 'vitest';
import { COMMONS_MEASURES } from '../measures.ts';
import { run } from '../run.ts';
import { commons } from '../scenario.ts';
import { summarize } from '../summary.ts';
import { theory } from './theory.ts';

describe.each([
  { fresh: 0.5 },
  { fresh: 0.5, selection: 3 },
  { fresh: 0.6, selection: 4, moderatedFrom: 20 },
  { fresh: 0.3, synthetic: 0.5, selection: 1, platform: 'open' as const },
  { fresh: 0.1, synthetic: 0.8, platform: 'closed' as const, selection: 1 },
  { fresh: 0.5, selection: 3, memory: 'accumulate' as const },
])('with very many people the commons under %o', (given) => {
  const scenario = commons({ ...given, size: 1e8, generations: 40, replicates: 2 });
  const { measures } = summarize(run(scenario));

  // 10^8 people leave luck about 10^−4; where a platform tips it is magnified.
  it('follows its limit, in all audiences and qualities', () => {
    for (const measure of COMMONS_MEASURES) {
      const expected = theory(scenario, measure);
      if (measure === 'model' || measure === 'kept') {
        expect(expected).toBeUndefined();
        continue;
      }
      for (const [t, value] of expected!.entries())
        expect(Math.abs(measures[measure]!.mean[t]! - value)).toBeLessThan(0.002);
    }
  });
});

it('the commons has no limit to show where moderation rewards what is popular', () => {
  expect(theory(commons({ selection: 1, filter: 'popular' }), 'audience')).toBeUndefined();
});
