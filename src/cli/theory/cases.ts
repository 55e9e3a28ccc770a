import { type Average, average } from '../../sim/average.ts';
import { run } from '../../sim/run.ts';
import type { Case } from './case.ts';
import { claims } from './claims.ts';
import { gaussianCases } from './gaussianCases.ts';
import { kindsCases } from './kindsCases.ts';
import { nearCases } from './nearCases.ts';
import { regressionCases } from './regressionCases.ts';

/** A case with its place on the page, which is its seed: no luck is shared, and none is chosen. */
export type Numbered<C extends Case> = C & { readonly number: number };

export type Simulated<C extends Case> = Numbered<C> & { readonly simulated: Average };

let last = 0;
const numbered = <C extends Case>(cases: readonly C[]): readonly Numbered<C>[] =>
  cases.map((each) => {
    const number = ++last;
    return { ...each, number, scenario: { ...each.scenario, seed: number } };
  });

/** All that the page shows, in its order. */
export const cases = {
  kinds: numbered(kindsCases),
  gaussian: numbered(gaussianCases),
  regression: numbered(regressionCases),
  near: numbered(nearCases),
  claims: numbered(claims),
} as const;

export function simulate<C extends Case>(each: Numbered<C>): Simulated<C> {
  const { scenario, quantity } = each;
  return { ...each, simulated: average(run(scenario), scenario.generations, quantity.of) };
}
