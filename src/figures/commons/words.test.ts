import { describe, expect, it } from 'vitest';
import { commons } from '../../sim/scenario.ts';
import { specimen } from '../../sim/specimen.ts';
import { thresholds } from '../../sim/theory/commons.ts';
import { JUST_ENOUGH, LATE } from './presets.ts';
import { commonsScene } from './scene.ts';
import { remark } from './words.ts';

/** The remark on replicate 0. */
function said(given: Parameters<typeof commons>[0], generation = 60): string {
  const scenario = commons({ fresh: 0.5, moderatedFrom: 10, ...given });
  const scene = commonsScene(specimen(scenario), scenario, generation);
  return remark(scenario, scene, thresholds(scenario), generation);
}

describe('the remark', () => {
  it('says nothing of thresholds before the flood', () => {
    expect(said({}, 9)).toContain('Before the flood');
  });

  it('names what would hold a platform that is about to tip, and what brings it back', () => {
    expect(said({}, 11)).toMatch(/^It will tip.* 1 time in 1\d\.$/);
    expect(said({})).toMatch(/^Tipped\..* 1 time in 1\d; .* 1 time in 1\d\.$/);
  });

  it('tells apart by history what the same moderation does', () => {
    expect(said({ selection: JUST_ENOUGH })).toContain('It holds');
    expect(said({ selection: JUST_ENOUGH, moderatedFrom: LATE })).toContain('Too late');
  });

  it('says so where moderation is strict enough to come back', () => {
    expect(said({ selection: 4, moderatedFrom: LATE }, 36)).toContain('strict enough');
    expect(said({ selection: 4, moderatedFrom: LATE })).toContain('would come back');
  });

  it('says that nothing brings a closed platform back', () => {
    expect(said({ platform: 'closed', fresh: 0, selection: 4 })).toMatch(
      /bring it back takes nothing|No moderation/,
    );
  });
});
