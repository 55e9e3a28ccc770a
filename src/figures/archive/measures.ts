import { decimal } from '../../chart/number.ts';
import type { RegressionScenario } from '../../sim/scenario.ts';
import { ceiling } from '../../sim/theory/regression.ts';
import type { MeasureView } from '../definition.ts';
import { kindsMeasures } from '../measures.ts';

/** The ceiling is a law of the loop in which all that is added is machine-made, and nothing is filtered. */
function ceilingOf(scenario: RegressionScenario) {
  const { synthetic, fresh, selection } = scenario;
  const holds = synthetic === 1 && fresh === 0 && selection === 0;
  return holds ? [{ value: ceiling(scenario), name: 'the ceiling, c·π²/6' }] : [];
}

const error = {
  measure: 'error',
  name: 'distance from the truth',
  definition:
    'Squared distance between what the model has learned and the true coefficients; 0 is a perfect model. One fit to human work alone is off by c on average.',
  tone: 'synthetic',
  most: (scenario: RegressionScenario) => 2 * ceiling(scenario),
  levels: ceilingOf,
  format: decimal,
} as const satisfies MeasureView;

/** The measures of the regression world. */
export const regressionMeasures = {
  error,
  kept: { ...kindsMeasures.kept, definition: 'The share of the model’s answers that the filter keeps.' },
  /** The same near its foot, where two of the three stay. */
  magnified: {
    ...error,
    name: 'the same means, magnified',
    scale: 'cut',
    most: (scenario: RegressionScenario) => 3 * ceiling(scenario),
  },
} as const satisfies Readonly<Record<string, MeasureView>>;
