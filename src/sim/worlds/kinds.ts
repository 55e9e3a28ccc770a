import { exp, log } from '../../random/elementary.ts';
import type { Generation, Selected, World } from '../loop.ts';
import type { KindsSetting } from '../scenario.ts';
import { arithmetic } from './arithmetic.ts';
import { columnsOf } from './columns.ts';
import type { Comparison } from './comparison.ts';
import { type RealKinds, realShares } from './realShares.ts';
import { zipf } from './zipf.ts';

/**
 * Columns of every array of this world: the K real kinds by their first rank, then the J junk kinds, then the kinds
 * born since, generation by generation.
 */
export interface Documents {
  /** How many documents there are of each kind. */
  readonly counts: Float64Array;
  readonly total: number;
}

/** A distribution over kinds: weights that sum to `total`. */
export interface Weights {
  readonly weights: Float64Array;
  readonly total: number;
}

/**
 * The categorical world. A model is the table of frequencies of its training documents; what it writes is that
 * table, with a share ε of junk of its own making.
 */
export function kindsWorld(
  scenario: KindsSetting & RealKinds,
): World<Weights, Weights, Documents, Documents> {
  const { kinds, junkKinds, hallucination, novelty, newborn, tail } = scenario;
  const columns = columnsOf(scenario);
  const junkEnd = kinds + junkKinds;
  const original = realShares(scenario);
  const cohort = novelty > 0 ? zipf(newborn, tail) : original;

  const realityWeights = new Float64Array(columns);
  realityWeights.set(original);
  let realityGeneration = 0;
  const output = new Float64Array(columns);
  const mixture = new Float64Array(columns);

  /** Brings `realityWeights` to a generation: old kinds fade by 1−δ, the newborn enter with δ between them. */
  function moveReality(generation: number): void {
    realityGeneration = generation;
    let fade = 1;
    for (let born = generation; born >= 1; born--) {
      const start = junkEnd + (born - 1) * newborn;
      for (let i = 0; i < newborn; i++) realityWeights[start + i] = novelty * fade * cohort[i]!;
      fade *= 1 - novelty;
    }
    for (let i = 0; i < kinds; i++) realityWeights[i] = fade * original[i]!;
    realityWeights.fill(0, junkEnd + generation * newborn);
  }

  return {
    reality(generation) {
      if (novelty > 0 && generation !== realityGeneration) moveReality(generation);
      return { weights: realityWeights, total: 1 };
    },

    generate({ counts, total }) {
      const faithful = (1 - hallucination) / total;
      for (let i = 0; i < columns; i++) output[i] = faithful * counts[i]!;
      const madeUp = hallucination / junkKinds;
      if (hallucination > 0) for (let i = kinds; i < junkEnd; i++) output[i]! += madeUp;
      return { weights: output, total: 1 };
    },

    select(source, rule) {
      if (rule.selection === 0) return { source, kept: 1 };
      return rule.filter === 'grounded'
        ? keepReal(source, exp(-rule.selection), kinds, junkEnd)
        : keepPopular(source, rule.selection);
    },

    resample: ({ counts, total }) => ({ weights: counts, total }),

    mix(parts) {
      const present = parts.filter(({ share }) => share > 0);
      if (present.length === 1) return present[0]!.source;
      mixture.fill(0);
      for (const { share, source } of present) {
        const scale = share / source.total;
        for (let i = 0; i < columns; i++) mixture[i]! += scale * source.weights[i]!;
      }
      return { weights: mixture, total: present.reduce((sum, { share }) => sum + share, 0) };
    },

    draw(source, documents, stream, spent) {
      const counts = spent?.counts ?? new Float64Array(columns);
      arithmetic().multinomial(stream, documents, source.weights, counts);
      return { counts, total: documents };
    },

    add(pool, batch) {
      for (let i = 0; i < columns; i++) pool.counts[i]! += batch.counts[i]!;
      return { counts: pool.counts, total: pool.total + batch.total };
    },

    train: (documents) => documents,

    measure: (generation, into) => measureKinds(scenario, generation, into),
  };
}

/** The grounded filter: a real kind always passes, junk one time in e^k. Changes the source. */
function keepReal(source: Weights, pass: number, kinds: number, junkEnd: number): Selected<Weights> {
  const { weights } = source;
  let before = 0;
  let after = 0;
  for (let i = kinds; i < junkEnd; i++) {
    before += weights[i]!;
    after += weights[i]! *= pass;
  }
  const kept = source.total - before + after;
  return { source: { weights, total: kept }, kept };
}

/** The popular filter: the reward of a kind is its share over the largest share. Changes the source. */
function keepPopular({ weights }: Weights, selection: number): Selected<Weights> {
  let largest = 0;
  for (const weight of weights) if (weight > largest) largest = weight;
  let kept = 0;
  for (let i = 0; i < weights.length; i++)
    if (weights[i]! > 0) kept += weights[i]! *= exp(selection * (weights[i]! / largest - 1));
  return { source: { weights, total: kept }, kept };
}

/** Working memory: it holds nothing from one call to the next. */
const COMPARISON = new Float64Array(5);

/** Measures a model against reality, in the order of KINDS_MEASURES. */
function measureKinds(
  scenario: KindsSetting,
  { model, reality, kept }: Generation<Weights, Documents>,
  into: Float64Array,
): void {
  const { counts, total } = model;
  const junkEnd = scenario.kinds + scenario.junkKinds;
  const unit = 1 / total;
  arithmetic().compare(counts, unit, reality.weights, COMPARISON);
  const [distance, coverage, squares, entropy, seen] = COMPARISON as unknown as Comparison;
  let junk = 0;
  let junkSeen = 0;
  for (let i = scenario.kinds; i < junkEnd; i++) {
    junk += counts[i]!;
    junkSeen += Number(counts[i]! > 0);
  }
  into[0] = distance / 2; // total variation
  into[1] = seen - junkSeen;
  into[2] = coverage;
  into[3] = junk * unit;
  into[4] = exp(log(total) - entropy * unit);
  into[5] = squares * unit * unit;
  into[6] = kept;
}
