import type { Run } from './run.ts';

/** What was measured in one replicate, by the measure's name: at the generation asked for, or at another. */
export type Measured = (measure: string, generation?: number) => number;

export interface Average {
  readonly mean: number;
  /** Of the mean: the standard deviation across replicates (÷ (n−1)) over √n. */
  readonly standardError: number;
}

/**
 * The average over replicates, at one generation, of whatever can be computed from what was measured.
 * @throws RangeError if the run does not hold two replicates: one says nothing of its error
 */
export function average(run: Run, generation: number, of: (measured: Measured) => number): Average {
  const { replicates: n, measures, values, scenario } = run;
  if (n < 2) throw new RangeError(`a standard error takes two replicates, got ${n}`);
  const steps = scenario.generations + 1;
  const results = Array.from({ length: n }, (_, j) =>
    of((measure, t = generation) => values[(j * measures.length + measures.indexOf(measure)) * steps + t]!),
  );
  const mean = results.reduce((sum, value) => sum + value, 0) / n;
  const squares = results.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, standardError: Math.sqrt(squares / (n - 1) / n) };
}
