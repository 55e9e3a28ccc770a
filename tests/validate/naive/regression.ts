import type { RegressionScenario } from '../../../src/sim/scenario.ts';
import type { Luck } from './luck.ts';

type Row = readonly number[];
interface Labelled {
  readonly row: Row;
  readonly label: number;
}

const dot = (a: Row, b: Row): number => a.reduce((sum, x, i) => sum + x * b[i]!, 0);

/** Least squares by Gauss: the normal equations, eliminated column by column with the largest pivot. */
function leastSquares(seen: readonly Labelled[], d: number): number[] {
  const table = Array.from({ length: d }, (_, i) => [
    ...Array.from({ length: d }, (_, j) => seen.reduce((sum, { row }) => sum + row[i]! * row[j]!, 0)),
    seen.reduce((sum, { row, label }) => sum + row[i]! * label, 0),
  ]);
  for (let c = 0; c < d; c++) {
    const largest = table
      .slice(c)
      .reduce((best, line) => (Math.abs(line[c]!) > Math.abs(best[c]!) ? line : best));
    table.splice(table.indexOf(largest), 1);
    table.splice(c, 0, largest);
    for (const line of table) {
      if (line === largest) continue;
      const times = line[c]! / largest[c]!;
      for (let j = c; j <= d; j++) line[j]! -= times * largest[j]!;
    }
  }
  return table.map((line, i) => line[d]! / line[i]!);
}

/** One run of the regression world, label by label, with true weights of its own. */
export function naiveRegression(scenario: RegressionScenario, luck: Luck): Record<string, number>[] {
  const { size, dimensions: d, noise, generations, synthetic, fresh, selection, filter, memory } = scenario;
  const truth = Array.from({ length: d }, () => 3 * luck.normal());
  const x = Array.from({ length: size }, () => Array.from({ length: d }, () => luck.normal()));
  const person = (row: Row): number => dot(row, truth) + noise * luck.normal();
  const archive = x.map((row) => ({ row, label: person(row) }));
  const pool = [...archive];
  let w = leastSquares(archive, d);

  /** @param wanted what the filter compares a label with */
  const pass = (wanted: number, label: number): number =>
    Math.exp(-selection * (1 - Math.exp(-((label - wanted) ** 2) / (2 * noise * noise))));
  const wantedOf = (row: Row): number => dot(row, filter === 'grounded' ? truth : w);
  const write = (row: Row): number => {
    const [wanted, said] = [wantedOf(row), dot(row, w)];
    for (;;) {
      const label = said + noise * luck.normal();
      if (luck.happens(pass(wanted, label))) return label;
    }
  };
  /** The share of labels that pass, over all rows and all noise: the midpoints of small steps. */
  const kept = (): number => {
    if (selection === 0) return 1;
    let sum = 0;
    let whole = 0;
    for (const row of x) {
      const [wanted, said] = [wantedOf(row), dot(row, w)];
      for (let z = -6 + 0.15; z < 6; z += 0.3) {
        const weight = Math.exp((-z * z) / 2);
        whole += weight;
        sum += weight * pass(wanted, said + noise * z);
      }
    }
    return sum / whole;
  };

  const course: Record<string, number>[] = [];
  for (let t = 0; ; t++) {
    course.push({ error: w.reduce((sum, value, i) => sum + (value - truth[i]!) ** 2, 0), kept: kept() });
    if (t === generations) return course;
    if (memory === 'replace') {
      const batch = archive.map(({ row, label }) => {
        if (luck.happens(fresh)) return { row, label: person(row) };
        return { row, label: luck.happens(synthetic) ? write(row) : label };
      });
      w = leastSquares(batch, d);
      continue;
    }
    const machine = (1 - fresh) * synthetic;
    // So many different rows, drawn one by one out of a hat.
    const hat = [...x];
    for (let left = Math.round(size * (fresh + machine)); left > 0; left--) {
      const [row] = hat.splice(Math.floor(luck.uniform() * hat.length), 1);
      pool.push({ row: row!, label: luck.happens(fresh / (fresh + machine)) ? person(row!) : write(row!) });
    }
    w = leastSquares(memory === 'budget' ? Array.from({ length: size }, () => luck.oneOf(pool)) : pool, d);
  }
}
