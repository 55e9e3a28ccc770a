import { expect } from 'vitest';
import { run } from '../run.ts';
import type { Scenario } from '../scenario.ts';
import { summarize } from '../summary.ts';
import { theory } from './theory.ts';

/** 4 standard errors: of some 600 comparisons, one set of seeds in thirty would raise a false alarm. */
export const STANDARD_ERRORS = 4;

/** Compares the mean over replicates with a law, generation by generation. */
export function expectLaw(scenario: Scenario, measure: string, law: ArrayLike<number>): void {
  const { mean, sd } = summarize(run(scenario)).measures[measure]!;
  expect(law).toHaveLength(mean.length);
  mean.forEach((value, t) => {
    const error = sd[t]! / Math.sqrt(scenario.replicates);
    expect(Math.abs(value - law[t]!), `${measure} at ${t}`).toBeLessThanOrEqual(
      STANDARD_ERRORS * error + 1e-12,
    );
  });
}

/** Compares the mean over replicates with the closed form, which there must be. */
export function expectTheory(scenario: Scenario, measure: string): void {
  const law = theory(scenario, measure);
  if (!law) throw new Error(`no closed form for ${measure}`);
  expectLaw(scenario, measure, law);
}
