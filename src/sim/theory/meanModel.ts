import type { KindsScenario } from '../scenario.ts';
import { realShares } from '../worlds/realShares.ts';

/**
 * E m(t), kind by kind, at generations 0…T: the K real kinds by rank, then the J junk kinds. With f fresh, s synthetic
 * and ε made up, E m(t+1) = f·p + (1−f)·s·[(1−ε)·E m(t) + ε·u] + (1−f)·(1−s)·p, for the archive is p on average. Exact
 * for `replace` in a world that stays as it is, without a filter. With s = 1, f = 0, ε = 0 it never leaves p: a kind's
 * chance of being the last one left is its share (Kimura 1955).
 */
export function meanModel(scenario: KindsScenario): readonly Float64Array[] {
  const { kinds, junkKinds, synthetic, fresh, hallucination, generations } = scenario;
  const reality = new Float64Array(kinds + junkKinds);
  reality.set(realShares(scenario));
  const machine = (1 - fresh) * synthetic;
  const models = [reality];
  for (let t = 0; t < generations; t++)
    models.push(
      models[t]!.map((share, i) => {
        const madeUp = i < kinds ? 0 : hallucination / junkKinds;
        return (1 - machine) * reality[i]! + machine * ((1 - hallucination) * share + madeUp);
      }),
    );
  return models;
}
