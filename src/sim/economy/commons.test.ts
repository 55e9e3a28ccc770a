import { describe, expect, it } from 'vitest';
import { COMMONS_MEASURES, type CommonsMeasure } from '../measures.ts';
import { replicateStream, run, runReplicates } from '../run.ts';
import { commons } from '../scenario.ts';
import { series, summarize } from '../summary.ts';
import { thresholds } from '../theory/commons.ts';
import { PLACES } from './choice.ts';
import { commonsCourse } from './commons.ts';
import { PLATFORMS } from './platforms.ts';

const written = commons({ fresh: 0.5, replicates: 40 });
const END = written.generations;
const PULL = 0.36;

/** A measure at the end, replicate by replicate. */
function ends(given: Parameters<typeof commons>[0], measure: CommonsMeasure): number[] {
  const whole = run(commons({ ...written, ...given }));
  const place = COMMONS_MEASURES.indexOf(measure);
  return Array.from({ length: whole.replicates }, (_, j) => series(whole, j, place).at(-1)!);
}
const shareOf = (values: readonly number[], is: (value: number) => boolean) =>
  values.filter(is).length / values.length;
const holds = (audience: number) => audience > PULL / 2;
const tipped = (audience: number) => audience < PULL / 10;

describe('a platform that machines flood', () => {
  it('loses its audience and its worth where nobody moderates, and keeps both before the flood', () => {
    const { audience, quality } = summarize(run(written)).measures;
    expect(audience!.mean[9]).toBeCloseTo(PULL, 2);
    expect(quality!.mean[9]).toBe(1);
    expect(shareOf(ends({}, 'audience'), tipped)).toBeGreaterThanOrEqual(0.95);
    expect(quality!.mean[END]).toBeLessThan(0.1);
  });

  it('has a threshold of moderation: below it it tips, above it it holds', () => {
    const hold = thresholds(written).hold!;
    expect(shareOf(ends({ selection: hold - 0.4 }, 'audience'), tipped)).toBeGreaterThanOrEqual(0.95);
    expect(shareOf(ends({ selection: hold + 0.15 }, 'audience'), holds)).toBeGreaterThanOrEqual(0.95);
  });

  it('ends by its history alone: the same moderation holds it from the start, and comes too late afterwards', () => {
    const { hold, recover } = thresholds(written);
    const selection = (hold! + recover!) / 2;
    expect(shareOf(ends({ selection }, 'audience'), holds)).toBeGreaterThanOrEqual(0.95);
    expect(shareOf(ends({ selection, moderatedFrom: 35 }, 'audience'), tipped)).toBeGreaterThanOrEqual(0.95);
  });

  it('comes back once moderation is strict enough, which is stricter than what would have held it', () => {
    const { hold, recover } = thresholds(written);
    expect(recover!).toBeGreaterThan(hold! + 0.2);
    const late = { moderatedFrom: 35, generations: 120 };
    expect(shareOf(ends({ ...late, selection: recover! + 0.4 }, 'audience'), holds)).toBeGreaterThanOrEqual(
      0.95,
    );
  });

  it('lies in a band that a higher intensity widens', () => {
    const width = (intensity: number) => {
      const { hold, recover } = thresholds(commons({ ...written, intensity }));
      return recover! - hold!;
    };
    expect(width(14)).toBeGreaterThan(width(10));
    expect(width(10)).toBeGreaterThan(width(6));
  });
});

describe('the commons', () => {
  it('is of constant size: everyone is on a platform or outside, and whoever arrives has left another place', () => {
    const scenario = commons({ fresh: 0.3, generations: 30, size: 997 });
    const before = new Float64Array(PLACES);
    for (const { t, visitors, flows } of commonsCourse(scenario, replicateStream(scenario, 3))) {
      expect(visitors.reduce((sum, people) => sum + people, 0)).toBe(997);
      for (let place = 0; place < PLACES; place++) {
        let [arrived, left] = [0, 0];
        for (let other = 0; other < PLACES; other++) {
          arrived += flows[other * PLACES + place]!;
          left += flows[place * PLACES + other]!;
        }
        expect(arrived).toBe(visitors[place]!);
        if (t > 0) expect(left).toBe(before[place]!);
      }
      before.set(visitors);
    }
  });

  it('keeps its quality as a whole when two of its four platforms are lost', () => {
    const { whole, model } = summarize(run(written)).measures;
    expect(whole!.mean[END]).toBeGreaterThan(0.95);
    expect(model!.mean[END]).toBeGreaterThan(0.9);
    expect(Math.min(...model!.mean)).toBeLessThan(0.85); // the flood is felt in between
  });

  it('loses its small closed platform for good: no moderation later brings it back', () => {
    const closed = { platform: 'closed', fresh: 0 } as const;
    const seats = PLATFORMS[3]!.pull;
    expect(shareOf(ends(closed, 'audience'), (audience) => audience < seats / 10)).toBe(1);
    const late = ends({ ...closed, selection: 5, moderatedFrom: 35, generations: 120 }, 'audience');
    expect(shareOf(late, (audience) => audience < seats / 10)).toBe(1);
    expect(thresholds(commons(closed)).recover).toBeUndefined();
  });

  it('stays as it is where all platforms are equally good', () => {
    const { audienceModerated, audienceOpen, audienceClosed } = summarize(
      run(commons({ ...written, flood: 200 })),
    ).measures;
    expect(audienceModerated!.mean[END]).toBeCloseTo(0.36, 2);
    expect(audienceOpen!.mean[END]).toBeCloseTo(0.09, 2);
    expect(audienceClosed!.mean[END]).toBeCloseTo(0.09, 2);
  });

  it.each(['replace', 'accumulate', 'budget'] as const)('runs whatever becomes of old data: %s', (memory) => {
    const { values } = run(commons({ memory, generations: 5, replicates: 2 }));
    expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
  });

  it.each(PLATFORMS.map(({ name }) => name))('takes two people and an empty page: %s', (platform) => {
    const { values } = run(commons({ platform, size: 2, retention: 0, generations: 20, replicates: 3 }));
    expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
  });

  it('can be computed one replicate at a time', () => {
    const scenario = commons({ fresh: 0.5, replicates: 4, generations: 20 });
    const { values } = run(scenario);
    const stride = values.length / 4;
    expect(runReplicates(scenario, 2, 1)).toEqual(values.subarray(2 * stride, 3 * stride));
  });
});
