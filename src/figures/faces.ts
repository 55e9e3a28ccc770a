import type { Scenario } from '../sim/scenario.ts';
import type { Face, FaceOption, FigureDefinition } from './definition.ts';

/** A face and its name; a figure with one face alone has no name for it. */
export interface NamedFace {
  readonly option: FaceOption | undefined;
  readonly face: Face;
}

/** The faces of a figure, its own first. */
export function facesOf(definition: FigureDefinition): readonly [NamedFace, ...NamedFace[]] {
  const { more } = definition;
  const others = more?.others.map(({ face, ...option }) => ({ option, face })) ?? [];
  return [{ option: more?.own, face: definition }, ...others];
}

/**
 * The face that goes by a name; if that is not one of the scenario's world, the first that is. A scenario of a
 * figure always has one.
 */
export function faceFor(
  definition: FigureDefinition,
  name: string | undefined,
  world: Scenario['world'],
): NamedFace {
  const fitting = facesOf(definition).filter(({ face }) => face.start.scenario.world === world);
  return fitting.find(({ option }) => option?.value === name) ?? fitting[0]!;
}
