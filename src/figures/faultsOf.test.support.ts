import { refuseTooLarge } from '../sim/estimate.ts';
import { parseScenario } from '../sim/parseScenario.ts';
import type { Reading } from './change.ts';
import type { FigureDefinition } from './definition.ts';
import { facesOf } from './faces.ts';

/** Notices at most: one for each setting that is looked at, and for the two that choose a face. */
const MOST = 42;
/** Letters of a notice: the longest names what a world allows, and shows sixty letters, some of them as codes. */
const LONGEST = 800;

/** What is wrong with a reading, whatever came in: what is shown must run; what is said, short, plain and said once. */
export function faultsOf({ shown, face, notices }: Reading, definition: FigureDefinition): readonly string[] {
  const { scenario, generation } = shown;
  refuseTooLarge(scenario);
  const faces = facesOf(definition);
  const isSaid = (notice: string) => notice.length <= LONGEST && !/[\p{C}\p{Zl}\p{Zp}]/u.test(notice);
  const claims: Readonly<Record<string, boolean>> = {
    'the scenario is allowed': JSON.stringify(parseScenario(scenario)) === JSON.stringify(scenario),
    'the generation is one of the run’s':
      Number.isInteger(generation) && generation >= 0 && generation <= scenario.generations,
    'the world is one of the figure’s': faces.some((of) => of.face.start.scenario.world === scenario.world),
    'the face is one of the figure’s':
      face === undefined || faces.some(({ option }) => option?.value === face),
    'notices are few': notices.length <= MOST,
    'notices are said once': new Set(notices).size === notices.length,
    'notices are short and plain': notices.every(isSaid),
  };
  return Object.keys(claims).filter((claim) => !claims[claim]);
}
