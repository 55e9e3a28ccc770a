import { describe, expect, it } from 'vitest';
import { average } from '../average.ts';
import { type Run, run, runReplicates } from '../run.ts';
import { type MarketScenario, market } from '../scenario.ts';
import { series } from '../summary.ts';
import { CAREFUL } from './rivals.ts';

const LAST = 40;
const SHARES = ['share', 'freshShare', 'archiveShare'];

const ofMarket = (given: Partial<MarketScenario>): Run => run(market({ replicates: 100, ...given }));
const valuesOf = (whole: Run, measure: string) =>
  Array.from({ length: whole.replicates }, (_, j) => series(whole, j, whole.measures.indexOf(measure)));
/** In what share of the replicates the reader's lab ends so. */
const endsSo = (whole: Run, is: (share: number, fresh: number) => boolean) => {
  const [yours, fresh] = ['share', 'freshShare'].map((name) => valuesOf(whole, name));
  return yours!.filter((course, j) => is(course[LAST]!, fresh![j]![LAST]!)).length / whole.replicates;
};

// Thousands of models are trained: seconds on a busy machine.
describe('a market', { timeout: 60_000 }, () => {
  it.each<Partial<MarketScenario>>([
    {},
    { discernment: 0, rivals: 'cutting' },
    { ...CAREFUL, intensity: 20, memory: 'accumulate', rivals: 'mixed' },
    { repent: 3, generations: 200, kinds: 50, junkKinds: 5, size: 100 },
  ])('is shared out among its labs at every generation, with nobody below nothing: %o', (given) => {
    const whole = ofMarket({ replicates: 4, ...given });
    const courses = SHARES.map((name) => valuesOf(whole, name));
    for (let j = 0; j < 4; j++)
      for (let t = 0; t <= whole.scenario.generations; t++) {
        const shares = courses.map((course) => course[j]![t]!);
        expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(1, 12);
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
      }
  });

  it('of buyers who can tell leaves the lab that cuts corners less than a tenth, in 95 of 100 runs or more', () => {
    for (const discernment of [0.8, 1])
      expect(endsSo(ofMarket({ discernment }), (share) => share < 0.1)).toBeGreaterThanOrEqual(0.95);
  });

  it('of blind buyers puts the lab that cuts corners above the careful one, in 95 of 100 runs or more', () => {
    const blind = ofMarket({ discernment: 0 });
    expect(endsSo(blind, (share, fresh) => share > fresh)).toBeGreaterThanOrEqual(0.95);
  });

  it('takes the share of each rival in its due proportion: by e^(b·lead) a generation', () => {
    const whole = ofMarket({ intensity: 2, discernment: 0.6, replicates: 1 });
    const at = (name: string, t: number) => valuesOf(whole, name)[0]![t]!;
    for (const t of [0, 7, 30]) {
      const lead =
        0.6 * (at('quality', t) - at('freshQuality', t)) + 0.4 * (at('margin', t) - at('freshMargin', t));
      const before = at('share', t) / at('freshShare', t);
      expect(at('share', t + 1) / at('freshShare', t + 1) / before).toBeCloseTo(Math.exp(2 * lead), 10);
    }
  });

  it('favours nobody among labs of one policy: their shares differ by luck alone, within 4 standard errors', () => {
    // One false alarm in 16,000.
    const alike = ofMarket({ ...CAREFUL, replicates: 200 });
    for (const t of [5, 20, LAST]) {
      const { mean, standardError } = average(alike, t, (of) => of('share') - of('freshShare'));
      expect(Math.abs(mean)).toBeLessThan(4 * standardError);
    }
  });

  it('stands still without competition', () => {
    for (const course of valuesOf(ofMarket({ intensity: 0, replicates: 2 }), 'share'))
      for (const share of course) expect(share).toBeCloseTo(1 / 3, 12);
  });
});

describe('a lab', { timeout: 60_000 }, () => {
  const marginAt = (whole: Run, t: number) => valuesOf(whole, 'freshMargin')[0]![t]!;

  it('buys all the fresh data it wants while it sells its fair share, and less as it sells less', () => {
    const { fresh, selection } = CAREFUL;
    const whole = ofMarket({ discernment: 0, replicates: 1 });
    for (const t of [0, 10, LAST]) {
      const paid = fresh * Math.min(1, 3 * valuesOf(whole, 'freshShare')[0]![t]!);
      expect(marginAt(whole, t)).toBeCloseTo(1 - 0.75 * paid - 0.05 * selection, 12);
    }
    expect(marginAt(whole, LAST)).toBeGreaterThan(marginAt(whole, 0));
  });

  it('that repents is the same until then, and better than it would have been after', () => {
    const [firm, repentant] = [{}, { repent: 12 }].map((given) => ofMarket({ replicates: 8, ...given }));
    const [before, after] = [firm!, repentant!].map((whole) => valuesOf(whole, 'quality'));
    for (let j = 0; j < 8; j++) {
      expect(after![j]!.slice(0, 12)).toEqual(before![j]!.slice(0, 12));
      expect(after![j]![12]).toBeGreaterThan(before![j]![12]!);
    }
  });

  it('that repents late holds less of the market than one that repents early', () => {
    const ends = [2, 8, 15, 30].map(
      (repent) => average(ofMarket({ repent, replicates: 16 }), LAST, (of) => of('share')).mean,
    );
    expect(ends).toEqual(ends.toSorted((a, b) => b - a));
  });
});

it('a replicate of a market computed alone is the same as within the whole run', () => {
  const scenario = market({ replicates: 3, kinds: 60, junkKinds: 10, size: 200, repent: 4 });
  const { values } = run(scenario);
  const stride = values.length / 3;
  for (const j of [0, 1, 2])
    expect(runReplicates(scenario, j, 1)).toEqual(values.slice(j * stride, (j + 1) * stride));
});
