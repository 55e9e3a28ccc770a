import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../tests/validate/compare.ts';
import { FAULTS, faultFound } from '../../tests/validate/faults.ts';
import { luckOf } from '../../tests/validate/naive/luck.ts';
import { SAMPLER_SETTINGS, samplersAt } from '../../tests/validate/samplers.ts';
import { scenarioOf, WORLDS } from '../../tests/validate/scenarios.ts';
import { SCENARIOS } from '../../tests/validate/tasks.ts';
import { fisher, gapTail, holm, judge, kolmogorovSmirnov } from '../../tests/validate/twoSample.ts';

/** The quick half of `npm run validate`. A right simulation under other seeds would fail here once in a hundred times. */
const FALSE_ALARM = 0.01;

describe('the simulation and a naive one, document by document', () => {
  it.each(WORLDS)('are of one law in the world %s', (world) => {
    // The first two with a filter that is felt.
    const places = Array.from({ length: 100 }, (_, i) => 2000 + i);
    const filtered = places.filter((i) => scenarioOf(world, i).selection > 1).slice(0, 2);
    const found = filtered.flatMap((i) => compare(scenarioOf(world, i), 150, `quick ${world} ${i}`));
    const corrected = holm(found.map(({ p }) => p));
    expect(found.filter((_, i) => corrected[i]! < FALSE_ALARM / WORLDS.length)).toEqual([]);
  });

  it.each([
    ['kinds', 'exponent of the filter off by a tenth'],
    ['gaussian', 'exponent of the filter off by a tenth'],
    ['kinds', 'share made up off by a tenth'],
    ['market', 'discernment of buyers off by a tenth'],
  ])('are told apart where the second is mistaken: %s, %s', (world, name) => {
    const found = faultFound(
      FAULTS.findIndex((fault) => fault.world === world && fault.name === name),
      300,
      2,
    );
    expect(Math.min(...holm(found.map(({ p }) => p)))).toBeLessThan(FALSE_ALARM);
  });

  it('share no line of code: the naive one imports types alone', () => {
    const folder = fileURLToPath(new URL('../../tests/validate/naive/', import.meta.url));
    const lines = readdirSync(folder).flatMap(
      (file) => readFileSync(folder + file, 'utf8').match(/^import .*$/gm) ?? [],
    );
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => !/^import type |from '(\.\/\w+\.ts|node:crypto)';$/.test(line))).toEqual(
      [],
    );
  });
});

describe('every sampler', () => {
  it('has its exact masses in a setting drawn by lot', () => {
    const found = samplersAt(SAMPLER_SETTINGS + 1);
    expect(found.filter(({ p }) => p < FALSE_ALARM / found.length)).toEqual([]);
  });
});

describe('a two-sample test', () => {
  /** Every way to deal 2n different values out into two samples of n. */
  function* deals(n: number): Generator<readonly [number[], number[]]> {
    for (let hand = 0; hand < 2 ** (2 * n); hand++) {
      const values = Array.from({ length: 2 * n }, (_, i) => i);
      const first = values.filter((i) => (hand >> i) & 1);
      if (first.length === n) yield [first, values.filter((i) => !((hand >> i) & 1))];
    }
  }

  it('of Kolmogorov and Smirnov has the probabilities of all deals, counted', () => {
    const gaps = [...deals(5)].map(([a, b]) =>
      Math.max(...[...a, ...b].map((mark) => Math.abs(below(a, mark) - below(b, mark)))),
    );
    for (let k = 1; k <= 5; k++)
      expect(gapTail(k, 5)).toBeCloseTo(gaps.filter((gap) => gap >= k).length / gaps.length, 12);
  });

  it('of Fisher has the probabilities of all deals, counted', () => {
    // Among ten values the seven largest are above the mark.
    const off = (a: readonly number[]) => Math.abs(a.filter((value) => value >= 3).length - 3.5);
    const all = [...deals(5)];
    for (const [a, b] of all.slice(0, 40)) {
      const beyond = all.filter(([other]) => off(other) > off(a)).length / all.length;
      const asFar = all.filter(([other]) => off(other) >= off(a)).length / all.length;
      const p = fisher(a, b, 3, luckOf('fisher'));
      expect(p).toBeGreaterThanOrEqual(beyond - 1e-12);
      expect(p).toBeLessThanOrEqual(asFar + 1e-12);
    }
  });

  it.each([
    ['continuous', (luck: ReturnType<typeof luckOf>) => luck.normal()],
    ['of many ties', (luck: ReturnType<typeof luckOf>) => Math.round(3 * luck.normal())],
    ['of two values', (luck: ReturnType<typeof luckOf>) => Number(luck.happens(0.3))],
  ])('gives every p-value alike where the samples are of one law: %s', (name, draw) => {
    const luck = luckOf(`uniform ${name}`);
    const sample = () => Array.from({ length: 100 }, () => draw(luck));
    const ps = Array.from({ length: 1000 }, () => judge(sample(), sample(), luck).p);
    // Standard error of a share of 1,000 is at most 0.016: 4 of them, and what chi-square is off by with few in a cell.
    for (const level of [0.05, 0.2, 0.5, 0.8])
      expect(Math.abs(ps.filter((p) => p < level).length / 1000 - level)).toBeLessThan(0.07);
  });

  it('breaks ties by lot, and is not fooled by samples of one value each', () => {
    const [a, b] = [Array<number>(50).fill(1), Array<number>(50).fill(2)];
    expect(judge(a, a, luckOf('same')).p).toBe(1);
    expect(judge(a, b, luckOf('other')).p).toBeLessThan(1e-9);
    expect(kolmogorovSmirnov(a, a, luckOf('ties'))).toBeGreaterThan(0.001);
  });

  it('of many is corrected as Holm says', () => {
    expect(holm([0.01, 0.04, 0.03, 0.5])).toEqual([0.04, 0.09, 0.09, 0.5]);
  });
});

const below = (values: readonly number[], mark: number): number =>
  values.filter((value) => value <= mark).length;

describe('the checked-in page of the validation', () => {
  let page = '';
  beforeAll(() => {
    page = readFileSync(fileURLToPath(new URL('../../docs/validation.md', import.meta.url)), 'utf8');
  });

  it('is of as many scenarios as the command runs, and has no failure', () => {
    for (const [world, many] of Object.entries(SCENARIOS))
      expect(page).toContain(`| world \`${world}\` | ${many} scenarios`);
    expect(page).toContain('**No comparison fails**');
  });

  it('has each mistake that is made on purpose, and each is caught', () => {
    const rows = page.split('\n').filter((line) => /\| (not )?caught \|$/.test(line));
    expect(rows.map((row) => row.split(' | ').slice(0, 2).join(' '))).toEqual(
      FAULTS.map(({ world, name }) => `| \`${world}\` ${name}`),
    );
    expect(rows.filter((row) => row.includes('not caught'))).toEqual([]);
  });
});
