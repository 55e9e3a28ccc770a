import type { Scenario } from '../scenario.ts';
import type { KindsMeasure } from '../worlds/kinds.ts';
import { kindsTheory } from './kinds.ts';

/** The expectation of a measure at generations 0…T where the literature has a closed form; undefined elsewhere. */
export function theory(scenario: Scenario, measure: string): Float64Array | undefined {
  return kindsTheory(scenario, measure as KindsMeasure);
}
