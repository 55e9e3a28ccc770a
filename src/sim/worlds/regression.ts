import { exp } from '../../random/elementary.ts';
import { normal } from '../../random/normal.ts';
import type { Stream } from '../../random/stream.ts';
import type { World } from '../loop.ts';
import type { Filter, RegressionScenario } from '../scenario.ts';
import { averageOverNormal, COARSE } from './averageOverNormal.ts';
import { solve } from './cholesky.ts';
import { endToEnd } from './endToEnd.ts';
import { type Draw, mixture } from './mixture.ts';
import { tabulated } from './tabulated.ts';

/** ŵ − w*, length d. Least squares shifts with w*, so that w* = 0 loses nothing, and the error is ‖ŵ‖². */
export type Coefficients = Float64Array;

/** Labelled rows of X, as least squares needs them; one by one only where they will be drawn again. */
export interface Labels {
  /** Which rows of X, and the label of each. */
  readonly rows: Float64Array;
  readonly labels: Float64Array;
  /** Σ x xᵀ, d × d, and Σ y x, length d, over everything added so far. */
  readonly gram: Float64Array;
  readonly moment: Float64Array;
}

/** A row of X and a label to it. */
type Labelled = readonly [row: number, label: number];

/**
 * Least squares on N standard normal rows in d dimensions, drawn once and labelled again and again: by people x·w* + σξ,
 * by a model x·ŵ + σξ (Gerstgrasser et al. 2024).
 */
export function regressionWorld(
  { size, dimensions: d, noise, memory }: RegressionScenario,
  stream: Stream,
): World<Draw<Labelled>, Coefficients, Labels, Coefficients> {
  const x = new Float64Array(size * d);
  for (let i = 0; i < x.length; i++) x[i] = normal(stream);
  const every = Float64Array.from({ length: size }, (_, row) => row);
  const everyGram = gramOf(every);
  let keptAt: ((offset: number) => number) | undefined;

  const predicted = (w: Coefficients, row: number): number => {
    let sum = 0;
    for (let j = 0; j < d; j++) sum += x[row * d + j]! * w[j]!;
    return sum;
  };

  function gramOf(rows: Float64Array): Float64Array {
    const gram = new Float64Array(d * d);
    for (const row of rows)
      for (let j = 0; j < d; j++) {
        const xj = x[row * d + j]!;
        for (let k = 0; k <= j; k++) gram[j * d + k]! += xj * x[row * d + k]!;
      }
    return gram;
  }

  function momentOf(rows: Float64Array, labels: Float64Array): Float64Array {
    const moment = new Float64Array(d);
    for (let i = 0; i < rows.length; i++)
      for (let j = 0; j < d; j++) moment[j]! += labels[i]! * x[rows[i]! * d + j]!;
    return moment;
  }

  return {
    reality: () => (luck, row) => [row, noise * normal(luck)],

    generate: (model) => model,

    select(model, { filter, selection }) {
      if (selection === 0)
        return { source: (luck, row) => [row, predicted(model, row) + noise * normal(luck)], kept: 1 };
      // The label lies `offset + z` noise units from the truth, z from what the model says.
      const pass = (offset: number, z: number): number => exp(selection * (reward(filter, offset, z) - 1));
      const source: Draw<Labelled> = (luck, row) => {
        const offset = predicted(model, row) / noise;
        for (;;) {
          const z = normal(luck);
          if (luck.uniform() < pass(offset, z)) return [row, (offset + z) * noise];
        }
      };
      return { source, kept: shareKept(model, filter, pass) };
    },

    // A row that is due keeps its archived label; from a pool any row may come.
    resample: ({ rows, labels }) =>
      memory === 'replace'
        ? (_, row) => [row, labels[row]!]
        : (luck) => {
            const place = Math.floor(luck.uniform() * rows.length);
            return [rows[place]!, labels[place]!];
          },

    mix: mixture,

    draw(source, documents, luck) {
      const due = documents === size ? every : someOf(every, documents, luck.fork('rows'));
      const rows = new Float64Array(documents);
      const labels = new Float64Array(documents);
      let inOrder = documents === size;
      for (let i = 0; i < documents; i++) {
        [rows[i], labels[i]] = source(luck, due[i]!);
        inOrder &&= rows[i] === i;
      }
      return { rows, labels, gram: inOrder ? everyGram : gramOf(rows), moment: momentOf(rows, labels) };
    },

    add: (pool, batch) => ({
      rows: memory === 'budget' ? endToEnd(pool.rows, batch.rows) : pool.rows,
      labels: memory === 'budget' ? endToEnd(pool.labels, batch.labels) : pool.labels,
      gram: pool.gram.map((value, i) => value + batch.gram[i]!),
      moment: pool.moment.map((value, j) => value + batch.moment[j]!),
    }),

    train: ({ gram, moment }) => solve(gram, moment),

    measure({ model, kept }, into) {
      into[0] = model.reduce((sum, value) => sum + value * value, 0);
      into[1] = kept;
    },
  };

  function shareKept(
    model: Coefficients,
    filter: Filter,
    pass: (offset: number, z: number) => number,
  ): number {
    if (filter === 'popular') return averageOverNormal(COARSE, (z) => pass(0, z));
    // The rule is the same for the whole run: what is kept hangs on the offset alone.
    keptAt ??= tabulated((offset) => averageOverNormal(COARSE, (z) => pass(offset, z)), 12, 1 / 8);
    let sum = 0;
    for (const row of every) sum += keptAt(predicted(model, row) / noise);
    return sum / size;
  }
}

/**
 * Reward of a label that lies z noise units from what the model says, which itself lies `offset` from the truth: by
 * its distance from the truth (grounded) or from the model (popular), exp(−distance²/2).
 */
function reward(filter: Filter, offset: number, z: number): number {
  const distance = filter === 'grounded' ? offset + z : z;
  return exp((-distance * distance) / 2);
}

/** `many` different rows, every choice equally likely: the head of a shuffle (Fisher & Yates 1938). */
function someOf(rows: Float64Array, many: number, luck: Stream): Float64Array {
  const shuffled = rows.slice();
  for (let i = 0; i < many; i++) {
    const j = i + Math.floor(luck.uniform() * (rows.length - i));
    const row = shuffled[i]!;
    shuffled[i] = shuffled[j]!;
    shuffled[j] = row;
  }
  return shuffled.subarray(0, many);
}
