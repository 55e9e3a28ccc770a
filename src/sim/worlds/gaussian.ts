import { exp, log } from '../../random/elementary.ts';
import { normal } from '../../random/normal.ts';
import type { Selected, World } from '../loop.ts';
import type { Filter, GaussianScenario, LoopScenario } from '../scenario.ts';
import { averageOverNormal, FINE } from './averageOverNormal.ts';
import { endToEnd } from './endToEnd.ts';
import { type Draw, mixture } from './mixture.ts';

/** A bell curve. With variance 0 it is a point: the state that nothing leaves. */
export interface Gaussian {
  readonly mean: number;
  readonly variance: number;
}

/** Numbers seen, as a fit needs them; one by one only where they will be drawn again. */
export interface Numbers {
  readonly n: number;
  readonly mean: number;
  /** Sum of squared deviations from the mean. */
  readonly squares: number;
  readonly values: Float64Array | undefined;
}

/** The smallest world: people write numbers from N(0, 1), and a model is a mean and a variance. */
export function gaussianWorld(scenario: GaussianScenario): World<Draw<number>, Gaussian, Numbers, Gaussian> {
  const { estimator, memory, synthetic, fresh } = scenario;
  const degreesLost = estimator === 'unbiased' ? 1 : 0;
  // The archive is drawn from again under `replace` with s < 1 and f < 1, the whole pool under `budget`.
  const remembers = memory === 'budget' || (memory === 'replace' && synthetic < 1 && fresh < 1);

  return {
    reality: () => normal,

    generate: (model) => model,

    select,

    resample:
      ({ values }) =>
      (stream) =>
        values![Math.floor(stream.uniform() * values!.length)]!,

    mix: mixture,

    draw(source, n, stream) {
      const values = new Float64Array(n);
      for (let i = 0; i < n; i++) values[i] = source(stream, i);
      return numbers(values, remembers);
    },

    add: together,

    train: ({ n, mean, squares }) => ({ mean, variance: squares / (n - degreesLost) }),

    measure({ model: { mean, variance }, kept }, into) {
      into[0] = mean;
      into[1] = variance;
      into[2] = mean * mean + (Math.sqrt(variance) - 1) ** 2; // squared 2-Wasserstein distance from N(0, 1)
      into[3] = kept;
    },
  };
}

type Rule = Pick<LoopScenario, 'filter' | 'selection'>;

/** What a model writes and the filter lets through: drawn and thrown away until one is kept. */
function select({ mean, variance }: Gaussian, { filter, selection }: Rule): Selected<Draw<number>> {
  const sd = Math.sqrt(variance);
  const write: Draw<number> = (stream) => mean + sd * normal(stream);
  if (selection === 0) return { source: write, kept: 1 };
  const pass = (z: number): number => exp(selection * (reward(filter, mean, sd, z) - 1));
  const source: Draw<number> = (stream) => {
    for (;;) {
      const z = normal(stream);
      if (stream.uniform() < pass(z)) return mean + sd * z;
    }
  };
  return { source, kept: averageOverNormal(FINE, pass) };
}

/**
 * Reward of the number that lies z standard deviations from the model's mean: grounded, min(1, p(x)/g(x)), so that
 * what the model writes too much of is trimmed; popular, g(x)/max g.
 */
function reward(filter: Filter, mean: number, sd: number, z: number): number {
  if (filter === 'popular') return exp((-z * z) / 2);
  if (sd === 0) return 0; // infinitely over-represented
  const x = mean + sd * z;
  const logRatio = (z * z - x * x) / 2 + log(sd);
  return logRatio >= 0 ? 1 : exp(logRatio);
}

function numbers(values: Float64Array, remembers: boolean): Numbers {
  const n = values.length;
  let sum = 0;
  for (const x of values) sum += x;
  const mean = n > 0 ? sum / n : 0;
  let squares = 0;
  for (const x of values) squares += (x - mean) ** 2;
  return { n, mean, squares, values: remembers ? values : undefined };
}

/** Chan, Golub & LeVeque (1983), The American Statistician 37(3): two samples' moments as one's. */
function together(a: Numbers, b: Numbers): Numbers {
  const n = a.n + b.n;
  const gap = b.mean - a.mean;
  return {
    n,
    mean: a.mean + (gap * b.n) / n,
    squares: a.squares + b.squares + (gap * gap * a.n * b.n) / n,
    values: a.values && b.values ? endToEnd(a.values, b.values) : undefined,
  };
}
