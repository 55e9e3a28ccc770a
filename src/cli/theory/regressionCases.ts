import { type RegressionScenario, regression } from '../../sim/scenario.ts';
import { regressionTheory } from '../../sim/theory/regression.ts';
import { type ExactCase, measure } from './case.ts';

const one = (words: string, law: string, source: string, given: Partial<RegressionScenario>): ExactCase => {
  const scenario = regression({ replicates: 400, ...given });
  const expected = regressionTheory(scenario, 'error')!.at(-1)!;
  return { words, scenario, quantity: measure('error'), expected, law, source };
};

/** The same problem with labels thrown away each round, and with all labels kept. */
const both = (words: string, given: Partial<RegressionScenario>): readonly ExactCase[] => [
  one(
    `${words}: each round replaces the last`,
    'c·(t+1), c = σ²d/(N−d−1)',
    'Gerstgrasser et al. 2024, theorem 1; Dohmatob et al. 2024',
    given,
  ),
  one(`${words}: all rounds are kept`, 'c·Σ 1/i², i = 1…t+1', 'Gerstgrasser et al. 2024, theorem 2', {
    ...given,
    memory: 'accumulate',
  }),
];

/** Least squares: every law that holds exactly. */
export const regressionCases: readonly ExactCase[] = [
  ...both('1 weight, 20 rows', { dimensions: 1, size: 20, generations: 20, replicates: 2000 }),
  ...both('5 weights, 50 rows, much noise', {
    dimensions: 5,
    size: 50,
    noise: 3,
    generations: 20,
    replicates: 1000,
  }),
  ...both('20 weights, 100 rows', {}),
  ...both('20 weights, 100 rows, for long', { generations: 200, replicates: 100 }),
];
