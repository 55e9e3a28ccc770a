import type { GaussianScenario } from '../../../src/sim/scenario.ts';
import type { Luck } from './luck.ts';

const density = (x: number, mean: number, sd: number): number =>
  Math.exp(-((x - mean) ** 2) / (2 * sd * sd)) / (sd * Math.sqrt(2 * Math.PI));

/** One run of the bell curve, number by number: what was measured, generation by generation. */
export function naiveGaussian(scenario: GaussianScenario, luck: Luck): Record<string, number>[] {
  const { size, generations, synthetic, fresh, selection, filter, memory, estimator } = scenario;
  const fit = (numbers: readonly number[]): { mean: number; sd: number } => {
    const mean = numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
    const squares = numbers.reduce((sum, x) => sum + (x - mean) ** 2, 0);
    return { mean, sd: Math.sqrt(squares / (numbers.length - (estimator === 'unbiased' ? 1 : 0))) };
  };
  const archive = Array.from({ length: size }, () => luck.normal());
  const pool = [...archive];
  let model = fit(archive);

  const pass = (x: number): number => {
    const { mean, sd } = model;
    const g = density(x, mean, sd);
    const reward = filter === 'grounded' ? Math.min(1, density(x, 0, 1) / g) : g / density(mean, mean, sd);
    return Math.exp(-selection * (1 - reward));
  };
  const write = (): number => {
    for (;;) {
      const x = model.mean + model.sd * luck.normal();
      if (luck.happens(pass(x))) return x;
    }
  };
  /** E pass(x) over what the model writes: the midpoints of many small steps. */
  const kept = (): number => {
    if (selection === 0) return 1;
    const steps = 800;
    let sum = 0;
    let whole = 0;
    for (let i = 0; i < steps; i++) {
      const z = -8 + (16 * (i + 0.5)) / steps;
      const weight = Math.exp((-z * z) / 2);
      whole += weight;
      sum += weight * pass(model.mean + model.sd * z);
    }
    return sum / whole;
  };

  const course: Record<string, number>[] = [];
  for (let t = 0; ; t++) {
    const { mean, sd } = model;
    course.push({ mean, variance: sd * sd, error: mean * mean + (sd - 1) ** 2, kept: kept() });
    if (t === generations) return course;
    if (memory === 'replace') {
      model = fit(
        Array.from({ length: size }, () => {
          if (luck.happens(fresh)) return luck.normal();
          return luck.happens(synthetic) ? write() : luck.oneOf(archive);
        }),
      );
      continue;
    }
    const machine = (1 - fresh) * synthetic;
    const added = Math.round(size * (fresh + machine));
    pool.push(
      ...Array.from({ length: added }, () =>
        luck.happens(fresh / (fresh + machine)) ? luck.normal() : write(),
      ),
    );
    model = fit(memory === 'budget' ? Array.from({ length: size }, () => luck.oneOf(pool)) : pool);
  }
}
