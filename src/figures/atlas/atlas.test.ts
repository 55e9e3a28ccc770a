import { describe, expect, it } from 'vitest';
import { COLLAPSE_NAMES, COLLAPSES } from '../../sim/atlas/collapses.ts';
import { withMore } from '../../sim/atlas/planes.ts';
import { survey } from '../../sim/atlas/reading.ts';
import { type KindsScenario, kinds } from '../../sim/scenario.ts';
import { facesOf } from '../faces.ts';
import { makeStill } from '../makeStill.ts';
import type { Picture } from '../picture.ts';
import { changed } from '../shown.ts';
import { stillCompanions, stillPicture } from '../still.ts';
import { atlas } from './atlas.tsx';
import { colours } from './colours.ts';
import { definitions } from './definitions.tsx';
import { evidenceOf } from './evidence.ts';
import { pinsFor } from './pins.ts';
import type { AtlasScene } from './scene.ts';
import { sentence } from './words.ts';

describe('the atlas', () => {
  it('tells of every definition of collapse, in their order', () => {
    expect(definitions.map(({ id }) => id)).toEqual(COLLAPSE_NAMES);
  });

  it('has a face for every colour, each by a name of its own', () => {
    const names = facesOf(atlas).map(({ option }) => option?.value);
    expect(names).toEqual(colours.map(({ id }) => id));
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(colours)(
    'has a shade for every band of $id, and words under its edges or middles alone',
    ({ scale }) => {
      expect(scale.shades).toHaveLength(scale.thresholds.length + 1);
      expect([...scale.thresholds]).toEqual([...scale.thresholds].sort((a, b) => a - b));
      for (const { band } of scale.ticks) {
        expect(band).toBeGreaterThan(0);
        expect(band).toBeLessThan(scale.shades.length);
      }
    },
  );

  it('pins a paper for each way to treat old data', () => {
    for (const memory of ['replace', 'accumulate', 'budget'] as const)
      expect(pinsFor(kinds({ memory })).length).toBeGreaterThan(0);
  });
});

describe('the evidence on the screen', () => {
  const start = changed(atlas.start, { replicates: 4, kinds: 300, size: 2000, generations: 15 });
  const still = makeStill({ ...atlas, start });
  const picture = stillPicture({ start }, still) as Picture<AtlasScene, KindsScenario>;
  const companions = stillCompanions({ ...atlas, start }, still);

  it('is what a survey of the same setting finds', () => {
    const own = survey(start.scenario);
    const without = survey({ ...start.scenario, synthetic: 0 });
    const evidence = evidenceOf(picture, companions);
    expect(evidence.horizon.error).toBeCloseTo(own.horizon.error, 3);
    expect(evidence.start.coverage).toBeCloseTo(own.start.coverage, 3);
    expect(evidence.growth).toBeCloseTo(own.growth, 2);
    expect(evidence.without).toBeCloseTo(without.horizon.error, 3);
  });

  it('has the error with so many times the documents of the batch, whatever its size', () => {
    const more = survey(withMore(start.scenario));
    expect(withMore(start.scenario).size).toBe(8000);
    const evidence = evidenceOf(picture, companions);
    expect(evidence.withMore?.start).toBeCloseTo(more.start.error, 3);
    expect(evidence.withMore?.horizon).toBeCloseTo(more.horizon.error, 3);
  });

  it('knows nothing of more documents where the companion is not that many times as large', () => {
    const alike = companions.map((companion) => ({ ...companion, scenario: start.scenario }));
    expect(evidenceOf(picture, alike).withMore).toBeUndefined();
    expect(COLLAPSES.saturated(evidenceOf(picture, alike))).toBeNaN();
  });

  it('is told in one sentence, with how many definitions hold', () => {
    expect(sentence(picture, companions)).toMatch(
      /^All reused material is machine-made, no new human work: after 15 rounds the model is 0\.\d\d from reality\. \d of the 8 definitions call that collapse\.$/,
    );
  });
});
