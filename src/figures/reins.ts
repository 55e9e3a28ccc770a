import type { Scenario } from '../sim/scenario.ts';
import type { Held } from '../sim/stages.ts';
import type { Change } from './shown.ts';

/** Which of a scenario's policies the three sliders and the memory switch hold, where it has several. */
export interface Reins<S extends Scenario = Scenario> {
  // Methods, so that a face of one world may ask for that world's scenario.
  read(scenario: S): Held;
  /**
   * A change of what is held, as a change of the scenario; other fields in it stay as they are.
   * @param rest the scenario that the move began at
   */
  write(change: Change, rest: S): Change;
}

/** The scenario's own: all figures but those whose policy has stages. */
export const OWN: Reins = { read: (scenario) => scenario, write: (change) => change };
