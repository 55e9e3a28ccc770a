import type { RegressionMeasure } from '../measures.ts';
import type { RegressionScenario } from '../scenario.ts';

/**
 * What a measure of the regression world is on average over replicates, at generations 0…T, where a closed form is
 * known; undefined where none is. All are exact (Gerstgrasser et al. 2024, theorems 1 and 2).
 */
export function regressionTheory(
  scenario: RegressionScenario,
  measure: RegressionMeasure,
): Float64Array | undefined {
  const { synthetic, fresh, selection, memory } = scenario;
  if (selection > 0) return undefined;
  const steps = new Float64Array(scenario.generations + 1);
  if (measure === 'kept') return steps.fill(1);
  if (synthetic < 1 || fresh > 0 || memory === 'budget') return undefined;
  const c = errorOfOneFit(scenario);
  if (memory === 'replace') return steps.map((_, t) => c * (t + 1));
  let sum = 0;
  return steps.map((_, t) => c * (sum += 1 / (t + 1) ** 2));
}

/** c = σ²d/(N−d−1), the expected error of least squares on N standard normal rows: what every round adds. */
export const errorOfOneFit = ({ noise, dimensions, size }: RegressionScenario): number =>
  (noise * noise * dimensions) / (size - dimensions - 1);

/** What `accumulate` never passes: c·π²/6. */
export const ceiling = (scenario: RegressionScenario): number =>
  (errorOfOneFit(scenario) * Math.PI * Math.PI) / 6;
