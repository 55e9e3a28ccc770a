import type { KindsScenario } from '../../sim/scenario.ts';
import type { KindsSpecimen } from '../../sim/specimen.ts';

/**
 * What people talk about, at generations 0…T, in four parts that sum to 1: how much of it the model gives its due, of
 * things that there were at the start and of things born since; how much it has heard of but gives too little room; and
 * how much it has never heard of. What is given its due is Σ min(m, p): 1 less the total variation distance.
 */
export interface DriftScene {
  readonly old: ArrayLike<number>;
  readonly born: ArrayLike<number>;
  readonly wrong: ArrayLike<number>;
  readonly unheard: ArrayLike<number>;
}

export function driftScene(
  { kinds, realKinds, frequencies, reality }: KindsSpecimen,
  { generations }: KindsScenario,
): DriftScene {
  const part = () => new Float32Array(generations + 1);
  const [old, born, wrong, unheard] = [part(), part(), part(), part()];
  const stands = reality.length === kinds;
  for (let t = 0; t <= generations; t++) {
    const model = t * kinds;
    const now = stands ? 0 : model;
    for (let i = 0; i < kinds; i++) {
      const [m, p] = [frequencies[model + i]!, reality[now + i]!];
      if (p === 0) continue;
      const right = i < realKinds ? old : born;
      right[t]! += Math.min(m, p);
      if (m === 0) unheard[t]! += p;
      else wrong[t]! += Math.max(0, p - m);
    }
  }
  return { old, born, wrong, unheard };
}
