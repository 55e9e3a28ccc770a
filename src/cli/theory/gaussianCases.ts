import type { GaussianMeasure } from '../../sim/measures.ts';
import { type GaussianScenario, gaussian } from '../../sim/scenario.ts';
import { expectedMoments, gaussianTheory } from '../../sim/theory/gaussian.ts';
import { expectedDeviation, expectedLogVariance, expectedSquaredVariance } from '../../sim/theory/spread.ts';
import {
  deviation,
  type ExactCase,
  logVariance,
  measure,
  type Quantity,
  squaredMean,
  squaredVariance,
} from './case.ts';

const FITS = 'textbook: each fit multiplies σ² by χ²/(N−1)';
const STEPS = 'textbook: each fit adds a step of variance σ²/N';
const MOMENTS = 'our algebra: moments of a mixture';
const ACCUMULATION = 'our algebra; the sum as in Gerstgrasser et al. 2024';

type Law = (scenario: GaussianScenario) => Float64Array;

const one = (
  words: string,
  quantity: Quantity,
  law: string,
  by: Law,
  source: string,
  given: Partial<GaussianScenario>,
): ExactCase => {
  const scenario = gaussian({ replicates: 2000, ...given });
  return { words, scenario, quantity, expected: by(scenario).at(-1)!, law, source };
};

const known =
  (of: GaussianMeasure): Law =>
  (scenario) =>
    gaussianTheory(scenario, of)!;
const moment =
  (of: 'squaredMean' | 'variance'): Law =>
  (scenario) =>
    expectedMoments(scenario)[of];

const closed = (size: number, generations: number) => ({ size, generations });
const named = ({ size, generations }: { size: number; generations: number }) =>
  `closed loop, ${size} numbers, ${generations} generations`;
const short = closed(50, 20);
const long = closed(50, 100);
const few = closed(10, 10);
const many = closed(100, 50);

const closedLoop = (
  quantity: Quantity,
  law: string,
  by: Law,
  source: string,
  ...given: readonly { size: number; generations: number }[]
): readonly ExactCase[] => given.map((of) => one(named(of), quantity, law, by, source, of));

const fresh = (percent: number, generations: number): readonly ExactCase[] => {
  const given = { fresh: percent / 100, generations };
  const words = `${percent} % fresh, 50 numbers, ${generations} generations`;
  return [
    one(words, squaredMean, 'A′ = (1−f)²A + V′/N', moment('squaredMean'), MOMENTS, given),
    one(words, measure('variance'), 'V′ = f + (1−f)V + f(1−f)A', moment('variance'), MOMENTS, given),
  ];
};

const shrinking = (given: { size: number; generations: number }): ExactCase =>
  one(
    `closed loop, maximum likelihood, ${given.size} numbers`,
    measure('variance'),
    '(1 − 1/N)^(t+1)',
    known('variance'),
    FITS,
    { ...given, estimator: 'mle' },
  );

const accumulated = (given: { size: number; generations: number }): ExactCase =>
  one(
    `everything is kept, maximum likelihood, ${given.size} a batch`,
    measure('variance'),
    '(1 − 1/N)·Π (1 − 1/(N i²)), i = 2…t+1',
    known('variance'),
    ACCUMULATION,
    { ...given, estimator: 'mle', memory: 'accumulate' },
  );

/** The bell curve: every law that holds exactly. */
export const gaussianCases: readonly ExactCase[] = [
  ...closedLoop(measure('mean'), '0: nothing pulls to either side', known('mean'), STEPS, long),
  ...closedLoop(squaredMean, '(t+1)/N', moment('squaredMean'), STEPS, few, short, long),
  ...closedLoop(measure('variance'), '1, for ever', known('variance'), FITS, few, short, many),
  ...closedLoop(deviation, 'c₄(N)^(t+1)', expectedDeviation, FITS, few, short, long),
  ...closedLoop(squaredVariance, '(1 + 2/(N−1))^(t+1)', expectedSquaredVariance, FITS, closed(200, 10), many),
  ...closedLoop(
    logVariance,
    '(t+1)·[ψ((N−1)/2) − ln((N−1)/2)]',
    expectedLogVariance,
    FITS,
    long,
    closed(10, 200),
  ),
  ...closedLoop(measure('error'), '(t+1)/N + 2 − 2c₄^(t+1)', known('error'), FITS, few, short, long),
  ...fresh(1, 50),
  ...fresh(5, 100),
  ...fresh(20, 100),
  shrinking(closed(10, 20)),
  shrinking(long),
  accumulated(closed(10, 20)),
  accumulated(closed(5, 200)),
];
