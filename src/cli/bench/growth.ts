import { compiledArithmetic } from '../../sim/compiled/compiled.ts';
import { runReplicates } from '../../sim/run.ts';
import { type KindsScenario, kinds } from '../../sim/scenario.ts';
import { computeWith } from '../../sim/worlds/arithmetic.ts';

/** What is made larger, and by which steps; the rest of the kinds world stays as it is by default. */
export interface Quantity {
  readonly name: 'documents' | 'kinds' | 'generations' | 'replicates';
  readonly values: readonly number[];
  scenario(value: number): KindsScenario;
}

export const QUANTITIES: readonly Quantity[] = [
  {
    name: 'documents',
    values: [1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12],
    scenario: (size) => kinds({ size, replicates: 4 }),
  },
  {
    name: 'kinds',
    values: [125, 250, 500, 1000, 2000, 4000, 8000, 16_000],
    // As many documents for each kind throughout: otherwise most of many kinds would soon be gone, and cost little.
    scenario: (many) => kinds({ kinds: many, junkKinds: many / 4, size: 10 * many, replicates: 4 }),
  },
  {
    name: 'generations',
    values: [10, 20, 40, 80, 120, 160, 200],
    scenario: (generations) => kinds({ generations, replicates: 4 }),
  },
  {
    name: 'replicates',
    values: [1, 2, 4, 8, 16, 32, 64, 128],
    scenario: (replicates) => kinds({ replicates }),
  },
];

/** Milliseconds that it took, on one thread, by the value of the quantity. */
export interface Growth {
  readonly name: Quantity['name'];
  readonly points: readonly { readonly value: number; readonly milliseconds: number }[];
  /** b of the power law a·xᵇ that fits best: 0 is flat, 1 is in proportion. */
  readonly exponent: number;
}

/** The least of so many runs counts: whatever else a machine does only adds to it. The values take turns. */
export function growthOf({ name, values, scenario }: Quantity, rounds: number): Growth {
  computeWith(compiledArithmetic());
  const least = values.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++)
    for (const [i, value] of values.entries()) {
      const asked = scenario(value);
      const start = performance.now();
      runReplicates(asked, 0, asked.replicates);
      least[i] = Math.min(least[i]!, performance.now() - start);
    }
  const points = values.map((value, i) => ({ value, milliseconds: least[i]! }));
  return { name, points, exponent: exponentOf(points) };
}

/** Least squares on the logarithms. */
export function exponentOf(points: Growth['points']): number {
  const xs = points.map(({ value }) => Math.log(value));
  const ys = points.map(({ milliseconds }) => Math.log(milliseconds));
  const middle = (all: readonly number[]): number => all.reduce((sum, x) => sum + x) / all.length;
  const [x0, y0] = [middle(xs), middle(ys)];
  const products = xs.reduce((sum, x, i) => sum + (x - x0) * (ys[i]! - y0), 0);
  return products / xs.reduce((sum, x) => sum + (x - x0) ** 2, 0);
}
