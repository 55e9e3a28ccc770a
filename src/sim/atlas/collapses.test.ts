import { describe, expect, it } from 'vitest';
import { type KindsScenario, kinds } from '../scenario.ts';
import { COLLAPSE_NAMES, COLLAPSES, type CollapseName, type Evidence, holding } from './collapses.ts';
import { withMore } from './planes.ts';
import { survey } from './reading.ts';

/** Evidence as the figure gathers it, from 8 runs of each. */
function evidenceOf(given: Partial<KindsScenario>): Evidence {
  const scenario = kinds({ replicates: 8, ...given });
  const own = survey(scenario);
  const more = survey(withMore(scenario));
  const without = survey({ ...scenario, synthetic: 0 }).horizon.error;
  return { ...own, without, withMore: { start: more.start.error, horizon: more.horizon.error } };
}

const held = (evidence: Evidence): readonly CollapseName[] =>
  COLLAPSE_NAMES.filter((name) => COLLAPSES[name](evidence) > 0);

describe('what is called collapse', () => {
  it('is nearly all of it in the closed loop; variety alone is only half gone', () => {
    expect(held(evidenceOf({}))).toEqual(COLLAPSE_NAMES.filter((name) => name !== 'uniform'));
  });

  it('is every one of them but junk and endless growth where popularity is rewarded', () => {
    const held_ = held(evidenceOf({ selection: 0.5, filter: 'popular' }));
    expect(held_).toEqual(
      expect.arrayContaining(['worse', 'catastrophic', 'uniform', 'tailless', 'harmful']),
    );
    expect(held_).not.toContain('invented');
  });

  it('is still growth where everything is kept, and no catastrophe', () => {
    const names = held(evidenceOf({ memory: 'accumulate' }));
    expect(names).toContain('growing');
    expect(names).not.toContain('catastrophic');
    expect(names).not.toContain('tailless');
  });

  it('is the tail where a closed loop is strictly checked, and no junk', () => {
    const names = held(evidenceOf({ selection: 5 }));
    expect(names).toContain('tailless');
    expect(names).not.toContain('catastrophic');
    expect(names).not.toContain('invented');
  });

  it('is not said where what it asks for is not known', () => {
    const { start, horizon, growth } = evidenceOf({ replicates: 2 });
    const bare = { start, horizon, growth };
    expect(COLLAPSES.harmful(bare)).toBeNaN();
    expect(COLLAPSES.saturated(bare)).toBeNaN();
    expect(holding(bare)).toBe(5);
  });
});
