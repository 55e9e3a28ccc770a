import { realVariety } from '../../sim/atlas/variety.ts';
import type { KindsScenario } from '../../sim/scenario.ts';
import type { KindsSpecimen } from '../../sim/specimen.ts';

/** What must be seen kind by kind to be known: how varied the real kinds are, in the first model and in the last. */
export interface AtlasScene {
  readonly varietyAtStart: number;
  readonly varietyAtHorizon: number;
}

export function atlasScene(
  { kinds: columns, realKinds, frequencies }: KindsSpecimen,
  { junkKinds, generations }: KindsScenario,
): AtlasScene {
  const varietyAt = (t: number) =>
    realVariety(frequencies.subarray(t * columns, (t + 1) * columns), [realKinds, realKinds + junkKinds]);
  return { varietyAtStart: varietyAt(0), varietyAtHorizon: varietyAt(generations) };
}
