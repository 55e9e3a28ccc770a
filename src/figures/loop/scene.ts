import type { GaussianScenario } from '../../sim/scenario.ts';
import type { GaussianSpecimen } from '../../sim/specimen.ts';

/** The curves of one run, at generations 0…T. */
export interface LoopScene {
  readonly means: ArrayLike<number>;
  /** Standard deviations. */
  readonly widths: ArrayLike<number>;
}

export const loopScene = ({ means, variances }: GaussianSpecimen, _: GaussianScenario): LoopScene => ({
  means: Float32Array.from(means),
  widths: Float32Array.from(variances, Math.sqrt),
});

/** Rows of the ridgeline, besides the first. */
const ROWS = 10;

/** The generations that have a row: evenly from the first to the last. */
export function rowsOf(last: number): readonly number[] {
  const many = Math.min(ROWS, last);
  return Array.from({ length: many + 1 }, (_, i) => Math.round((i * last) / many));
}

/** What is always in view, from reality's middle to either side; more where the curves wander farther. */
const IN_VIEW = 4;

export function domainOf({ means, widths }: LoopScene): readonly [from: number, to: number] {
  let [from, to] = [-IN_VIEW, IN_VIEW];
  for (let t = 0; t < means.length; t++) {
    from = Math.min(from, Math.floor(means[t]! - 2 * widths[t]!));
    to = Math.max(to, Math.ceil(means[t]! + 2 * widths[t]!));
  }
  return [from, to];
}
