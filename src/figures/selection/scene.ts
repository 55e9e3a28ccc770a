import type { KindsScenario } from '../../sim/scenario.ts';
import type { KindsSpecimen } from '../../sim/specimen.ts';

/** What becomes of a model's output at the filter, in shares that sum to 1. */
export interface SelectionScene {
  /** The true kind that the model writes about most, let through. */
  readonly commonest: number;
  /** All other true kinds, let through. */
  readonly others: number;
  /** Junk, let through. */
  readonly junk: number;
  readonly trueThrownAway: number;
  readonly junkThrownAway: number;
}

/** The output of one generation, sorted by truth and by what the filter of the scenario does with it. */
export function selectionScene(
  { kinds, realKinds, frequencies }: KindsSpecimen,
  { junkKinds, hallucination, selection, filter }: KindsScenario,
  generation: number,
): SelectionScene {
  const junkEnd = realKinds + junkKinds;
  const output = new Float64Array(kinds);
  for (let i = 0; i < kinds; i++) {
    output[i] = (1 - hallucination) * frequencies[generation * kinds + i]!;
    if (i >= realKinds && i < junkEnd) output[i]! += hallucination / junkKinds;
  }
  const most = output.reduce((largest, share) => Math.max(largest, share), 0);
  const isJunk = (i: number) => i >= realKinds && i < junkEnd;
  const reward = (i: number) => (filter === 'popular' ? output[i]! / most : Number(!isJunk(i)));

  let [commonest, truth, junk, all, trueOutput] = [0, 0, 0, 0, 0];
  for (let i = 0; i < kinds; i++) {
    const kept = output[i]! * Math.exp(-selection * (1 - reward(i)));
    all += output[i]!;
    if (isJunk(i)) junk += kept;
    else {
      truth += kept;
      trueOutput += output[i]!;
      commonest = Math.max(commonest, kept);
    }
  }
  return {
    commonest,
    others: truth - commonest,
    junk,
    trueThrownAway: trueOutput - truth,
    junkThrownAway: all - trueOutput - junk,
  };
}
