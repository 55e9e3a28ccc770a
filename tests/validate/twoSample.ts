import { chiSquareTail } from '../../src/random/goodnessOfFit.test.support.ts';
import type { Luck } from './naive/luck.ts';

/**
 * Tests of whether two samples of the same size come from one law. Each gives a p-value that is uniform on [0, 1] if they do:
 * where the statistic takes few values, chance decides within a value (a randomised test), or small samples of few values
 * would never look as they should.
 */

export type TestName = 'Kolmogorov–Smirnov' | 'chi-square' | 'Fisher' | 'equal' | 'standard errors';

export interface Judgement {
  readonly test: TestName;
  readonly p: number;
}

/** Digits in which two programs of one formula agree; what differs beyond is a tie. */
const DIGITS = 9;
/** Of all values in both samples, the share that must be distinct for them to count as continuous. */
const CONTINUOUS = 0.9;
/** Of both samples together: a cell of the chi-square test expects half of it from each. */
const LEAST_IN_CELL = 20;
/** More cells would tell less about a shift of the whole. */
const MOST_CELLS = 20;
/** With fewer cells than this the chi-square law is too rough. */
const FEWEST_CELLS = 5;

/** Standard errors that luck exceeds once in 1.7 million times. */
const SURE = 5;

/**
 * @param tolerance values closer than this count as equal where a measure hardly varies: some are integrals, which two
 * programs approximate in two ways
 */
export function judge(a: readonly number[], b: readonly number[], luck: Luck, tolerance = 0): Judgement {
  const [x, y] = [a.map(rounded), b.map(rounded)];
  const all = [...x, ...y].sort((one, other) => one - other);
  const middle = mean(all);
  const spread = Math.sqrt(mean(all.map((value) => (value - middle) ** 2)));
  if (spread <= Math.max(20 * tolerance, 1e-9 * Math.abs(middle))) {
    const luckOfMeans = SURE * spread * Math.sqrt(2 / x.length);
    const isEqual = Math.abs(mean(x) - mean(y)) <= tolerance + luckOfMeans + 1e-9 * Math.abs(middle);
    return { test: 'equal', p: isEqual ? 1 : 0 };
  }
  const distinct = new Set(all).size;
  if (distinct >= CONTINUOUS * all.length)
    return { test: 'Kolmogorov–Smirnov', p: kolmogorovSmirnov(x, y, luck) };
  const edges = cellEdges(all);
  if (edges.length + 1 >= FEWEST_CELLS) return { test: 'chi-square', p: homogeneity(x, y, edges) };
  return { test: 'Fisher', p: fisher(x, y, medianEdge(all), luck) };
}

const rounded = (value: number): number => Number(value.toPrecision(DIGITS));
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Exact for two samples of n: P(nD ≥ k) is a sum of ratios of binomial coefficients (Gnedenko & Korolyuk 1951). */
export function kolmogorovSmirnov(a: readonly number[], b: readonly number[], luck: Luck): number {
  const n = a.length;
  const steps = [...a.map((value) => ({ value, step: 1 })), ...b.map((value) => ({ value, step: -1 }))]
    .map((each) => ({ ...each, lot: luck.uniform() })) // ties are broken by lot
    .sort((one, other) => one.value - other.value || one.lot - other.lot);
  let gap = 0;
  let widest = 0;
  for (const { step } of steps) {
    gap += step;
    widest = Math.max(widest, Math.abs(gap));
  }
  const beyond = gapTail(widest + 1, n);
  return beyond + luck.uniform() * (gapTail(widest, n) - beyond);
}

/** P(nD ≥ k) for two samples of n. */
export function gapTail(k: number, n: number): number {
  if (k <= 1) return 1;
  let sum = 0;
  for (let j = 1; j * k <= n; j++) {
    let log = 0; // of C(2n, n − jk) / C(2n, n)
    for (let i = 1; i <= j * k; i++) log += Math.log((n - j * k + i) / (n + i));
    sum += (j % 2 === 1 ? 2 : -2) * Math.exp(log);
  }
  return Math.min(1, Math.max(0, sum));
}

/** The values at which a new cell begins, so that each cell holds enough of both samples together. */
function cellEdges(all: readonly number[]): number[] {
  const enough = Math.max(LEAST_IN_CELL, all.length / MOST_CELLS);
  const edges: number[] = [];
  let from = 0;
  for (let i = 1; i < all.length; i++)
    if (all[i]! > all[i - 1]! && i - from >= enough && all.length - i >= enough) {
      edges.push(all[i]!);
      from = i;
    }
  return edges;
}

/** Pearson's test of whether two samples fall into cells alike. */
function homogeneity(a: readonly number[], b: readonly number[], edges: readonly number[]): number {
  const counts = [a, b].map((sample) => {
    const cells = Array<number>(edges.length + 1).fill(0);
    for (const value of sample) cells[edges.filter((edge) => value >= edge).length]! += 1;
    return cells;
  });
  const statistic = counts[0]!.reduce(
    (sum, left, i) => sum + (left - counts[1]![i]!) ** 2 / (left + counts[1]![i]!),
    0,
  );
  return chiSquareTail(statistic, edges.length);
}

/** The distinct value that parts the values most evenly. */
function medianEdge(all: readonly number[]): number {
  const half = all.length / 2;
  let best = all.length;
  for (let i = 1; i < all.length; i++)
    if (all[i]! > all[i - 1]! && Math.abs(i - half) < Math.abs(best - half)) best = i;
  return all[best]!;
}

/** Fisher's exact test of whether two samples of n pass a mark alike, two-sided. */
export function fisher(a: readonly number[], b: readonly number[], edge: number, luck: Luck): number {
  const n = a.length;
  const above = a.filter((value) => value >= edge).length;
  const both = above + b.filter((value) => value >= edge).length;
  // P(X = x) ∝ C(n, x)·C(n, both − x), symmetric about both/2.
  const logMass = (x: number): number => logChoose(n, x) + logChoose(n, both - x) - logChoose(2 * n, both);
  const off = Math.abs(above - both / 2);
  let beyond = 0;
  let as = 0;
  for (let x = Math.max(0, both - n); x <= Math.min(n, both); x++) {
    const mass = Math.exp(logMass(x));
    if (Math.abs(x - both / 2) > off) beyond += mass;
    else if (Math.abs(x - both / 2) === off) as += mass;
  }
  return Math.min(1, beyond + luck.uniform() * as);
}

function logChoose(n: number, k: number): number {
  let log = 0;
  for (let i = 1; i <= k; i++) log += Math.log((n - k + i) / i);
  return log;
}

/** Holm's correction (1979): the smallest p-value of a family, as if it had been looked at alone; and so on upwards. */
export function holm(ps: readonly number[]): number[] {
  const order = ps.map((p, i) => ({ p, i })).sort((one, other) => one.p - other.p);
  const corrected = Array<number>(ps.length);
  let last = 0;
  for (const [rank, { p, i }] of order.entries()) {
    last = Math.max(last, Math.min(1, (ps.length - rank) * p));
    corrected[i] = last;
  }
  return corrected;
}
