import { placeOf } from '../../sim/economy/platforms.ts';
import type { CommonsScenario } from '../../sim/scenario.ts';
import type { CommonsSpecimen } from '../../sim/specimen.ts';

/** Where everyone is in one run, and where they have just come from. */
export interface CommonsScene {
  /** Of everyone, the share at each place (the platforms, then outside), at [place × (T + 1) + t]. */
  readonly audience: ArrayLike<number>;
  /** Of everyone, the share that is on this platform and sees junk, at generations 0…T. */
  readonly junk: ArrayLike<number>;
  /** Of everyone, the share that went from one place to another in the generation shown, at [from × places + to]. */
  readonly flows: ArrayLike<number>;
}

export function commonsScene(
  { places, audience, qualities, flows }: CommonsSpecimen,
  scenario: CommonsScenario,
  generation: number,
): CommonsScene {
  const steps = scenario.generations + 1;
  const byPlace = new Float32Array(audience.length);
  const junk = new Float32Array(steps);
  const own = placeOf(scenario);
  for (let t = 0; t < steps; t++) {
    for (let place = 0; place < places; place++) byPlace[place * steps + t] = audience[t * places + place]!;
    junk[t] = audience[t * places + own]! * (1 - qualities[t * (places - 1) + own]!);
  }
  const moves = places * places;
  return { audience: byPlace, junk, flows: flows.slice(generation * moves, (generation + 1) * moves) };
}
