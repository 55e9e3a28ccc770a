import type { Run } from './run.ts';
import type { Scenario } from './scenario.ts';

/** What the replicates of a run have in common, for each measure, at each generation. */
export interface Summary {
  readonly scenario: Scenario;
  /** How many replicates it is made of. */
  readonly replicates: number;
  readonly measures: Readonly<Record<string, Band>>;
}

/** Statistics across replicates; each has length generations + 1. */
export interface Band {
  readonly mean: Float64Array;
  /** Standard deviation (÷ (n−1)); 0 for a single replicate. */
  readonly sd: Float64Array;
  readonly q05: Float64Array;
  readonly q25: Float64Array;
  readonly q50: Float64Array;
  readonly q75: Float64Array;
  readonly q95: Float64Array;
}

export const QUANTILES = { q05: 0.05, q25: 0.25, q50: 0.5, q75: 0.75, q95: 0.95 } as const;

/** @throws RangeError if the run holds no replicate */
export function summarize(run: Run): Summary {
  const { scenario, replicates } = run;
  if (replicates === 0) throw new RangeError('a run without replicates has no summary');
  const measures = Object.fromEntries(run.measures.map((name, m) => [name, bandOf(run, m)]));
  return { scenario, replicates, measures };
}

/** The values of one measure in one replicate, by generation: a view, not a copy. */
export function series(
  { scenario, measures, values }: Run,
  replicate: number,
  measure: number,
): Float64Array {
  const steps = scenario.generations + 1;
  const start = (replicate * measures.length + measure) * steps;
  return values.subarray(start, start + steps);
}

function bandOf(run: Run, measure: number): Band {
  const n = run.replicates;
  const steps = run.scenario.generations + 1;
  const names = ['mean', 'sd', 'q05', 'q25', 'q50', 'q75', 'q95'] as const;
  const band = Object.fromEntries(names.map((name) => [name, new Float64Array(steps)])) as Record<
    (typeof names)[number],
    Float64Array
  >;
  const all = Array.from({ length: n }, (_, j) => series(run, j, measure));
  const sorted = new Float64Array(n);
  for (let t = 0; t < steps; t++) {
    for (let j = 0; j < n; j++) sorted[j] = all[j]![t]!;
    let sum = 0;
    for (const value of sorted) sum += value;
    const mean = sum / n;
    let squares = 0;
    for (const value of sorted) squares += (value - mean) ** 2;
    band.mean[t] = mean;
    band.sd[t] = n > 1 ? Math.sqrt(squares / (n - 1)) : 0;
    sorted.sort();
    for (const [name, share] of Object.entries(QUANTILES))
      band[name as keyof typeof QUANTILES][t] = quantile(sorted, share);
  }
  return band;
}

/** The quantile of sorted values, interpolated linearly (Hyndman & Fan 1996, type 7: the default of R and NumPy). */
function quantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (place - below) * (high - low);
}
