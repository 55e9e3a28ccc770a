import type {
  CommonsMeasure,
  GaussianMeasure,
  KindsMeasure,
  RegressionMeasure,
  TextMeasure,
} from '../measures.ts';
import type { Scenario } from '../scenario.ts';
import { commonsTheory } from './commons.ts';
import { gaussianTheory } from './gaussian.ts';
import { kindsTheory } from './kinds.ts';
import { regressionTheory } from './regression.ts';
import { textTheory } from './text.ts';

/**
 * The expectation of a measure at generations 0…T where the literature has a closed form; undefined elsewhere.
 * @param measure one of the scenario's world
 */
export function theory(scenario: Scenario, measure: string): Float64Array | undefined {
  switch (scenario.world) {
    case 'kinds':
      return kindsTheory(scenario, measure as KindsMeasure);
    case 'gaussian':
      return gaussianTheory(scenario, measure as GaussianMeasure);
    case 'regression':
      return regressionTheory(scenario, measure as RegressionMeasure);
    case 'text':
      return textTheory(scenario, measure as TextMeasure);
    case 'market':
      return undefined; // what a lab can pay for hangs on what it sold: nothing is known in closed form
    case 'commons':
      return commonsTheory(scenario, measure as CommonsMeasure);
    case 'challenge':
      return undefined; // a moving world under a changing policy: the closed forms know neither
    default:
      return scenario satisfies never;
  }
}
