import type { TextScenario } from '../../sim/scenario.ts';
import type { TextSpecimen } from '../../sim/specimen.ts';

/** What the models of one run write. */
export interface EchoScene {
  /** By generation; of a run under way, the first ones. `lives`: the last generation that knew each word. */
  readonly passages: readonly {
    readonly words: readonly string[];
    readonly lives: readonly number[];
    /** Different words that its model knows. */
    readonly known: number;
  }[];
}

export const echoScene = ({ passages }: TextSpecimen, _: TextScenario): EchoScene => ({ passages });
