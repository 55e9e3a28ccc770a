import { exp } from '../../random/elementary.ts';
import type { KindsMeasure } from '../measures.ts';
import type { KindsScenario } from '../scenario.ts';
import { realShares } from '../worlds/realShares.ts';

/**
 * What a measure of the kinds world is on average over replicates, at generations 0…T, where a closed form is known;
 * undefined where none is. `known` and `coverage` are good to about 1 %, `error` and filtered `junk` are the limit
 * of many documents; the others are exact.
 */
export function kindsTheory(scenario: KindsScenario, measure: KindsMeasure): Float64Array | undefined {
  const { novelty, synthetic, fresh, selection, hallucination, memory, filter } = scenario;
  const closed = synthetic === 1 && fresh === 0 && selection === 0 && novelty === 0;
  switch (measure) {
    case 'junk':
      if (selection === 0) return expectedJunk(scenario);
      return filter === 'grounded' && memory === 'replace' && novelty === 0
        ? filteredJunk(scenario)
        : undefined;
    case 'concentration':
      if (synthetic !== 1 || selection > 0 || novelty > 0 || hallucination > 0) return undefined;
      if (memory === 'replace') return concentrationWithFresh(scenario);
      return memory === 'accumulate' && fresh === 0 ? concentrationAccumulated(scenario) : undefined;
    case 'known':
    case 'coverage':
      return closed && memory === 'replace' ? survivors(scenario)[measure] : undefined;
    case 'error':
      return synthetic === 0 && fresh === 0 && memory === 'replace' && novelty > 0
        ? staleness(scenario)
        : undefined;
    case 'kept':
      return selection === 0 ? generationsOf(scenario).fill(1) : undefined;
    case 'diversity':
      return undefined;
    default:
      return measure satisfies never;
  }
}

const generationsOf = ({ generations }: KindsScenario): Float64Array => new Float64Array(generations + 1);

/**
 * Junk without a filter: its expectation is linear in the model's, so it is exact under all three memories. Under
 * `replace` j(t+1) = (1−f)·s·(ε + (1−ε)·j(t)); otherwise the pool averages what each batch brought.
 */
function expectedJunk(scenario: KindsScenario): Float64Array {
  const { fresh, synthetic, hallucination, size, memory } = scenario;
  const junk = generationsOf(scenario);
  const machine = (1 - fresh) * synthetic;
  const batch = Math.round(size * (fresh + machine));
  let pool = size;
  for (let t = 0; t + 1 < junk.length; t++) {
    const written = hallucination + (1 - hallucination) * junk[t]!;
    if (memory === 'replace') {
      junk[t + 1] = machine * written;
    } else if (batch > 0) {
      junk[t + 1] = (pool * junk[t]! + (batch * machine * written) / (fresh + machine)) / (pool + batch);
      pool += batch;
    }
  }
  return junk;
}

/** Junk under the grounded filter, `replace`, in the limit of many documents: j(t+1) = (1−f)·s·q. */
function filteredJunk(scenario: KindsScenario): Float64Array {
  const { fresh, synthetic, hallucination, selection } = scenario;
  const junk = generationsOf(scenario);
  for (let t = 0; t + 1 < junk.length; t++) {
    const written = hallucination + (1 - hallucination) * junk[t]!;
    const passed = written * exp(-selection);
    junk[t + 1] = ((1 - fresh) * synthetic * passed) / (passed + 1 - written);
  }
  return junk;
}

/**
 * E Σm², `replace`, all reuse synthetic, ε = 0: Wright–Fisher with migration f from a fixed mainland. With f = 0 this
 * is the decay of heterozygosity, 1 − E Σm² = (1 − Σp²)(1 − 1/N)^(t+1) (Wright 1931; Crow & Kimura 1970).
 */
function concentrationWithFresh(scenario: KindsScenario): Float64Array {
  const { fresh: f, size } = scenario;
  const expected = generationsOf(scenario);
  const mainland = realConcentration(scenario);
  const sampled = (squares: number): number => 1 / size + (1 - 1 / size) * squares;
  expected[0] = sampled(mainland);
  for (let t = 0; t + 1 < expected.length; t++)
    expected[t + 1] = sampled((f * f + 2 * f * (1 - f)) * mainland + (1 - f) * (1 - f) * expected[t]!);
  return expected;
}

/**
 * E Σm², `accumulate`, nothing but synthetic data, ε = 0: heterozygosity is multiplied by 1 − 1/(N i²), and as the sum
 * of 1/i² is bounded (π²/6), so is the loss.
 */
function concentrationAccumulated(scenario: KindsScenario): Float64Array {
  const { size } = scenario;
  let heterozygosity = (1 - realConcentration(scenario)) * (1 - 1 / size);
  return generationsOf(scenario).map((_, t) => {
    if (t > 0) heterozygosity *= 1 - 1 / (size * (t + 1) ** 2);
    return 1 - heterozygosity;
  });
}

function realConcentration(scenario: KindsScenario): number {
  return realShares(scenario).reduce((sum, p) => sum + p * p, 0);
}

/** What is left of the tail on average: how many kinds, and what share of reality they are. */
export interface Survivors {
  readonly known: Float64Array;
  readonly coverage: Float64Array;
}

const found = new WeakMap<KindsScenario, Survivors>();

/**
 * Σ P(a kind of share p is still known) and Σ p·P(…), closed loop, `replace`: a branching process with Poisson offspring.
 * A document's line is extinct after t retellings with probability e(t), e(0) = 0, e(t+1) = exp((1−ε)(e(t) − 1)).
 * Of a scenario both are asked for, and are found once: every kind costs an exponential a generation.
 */
export function survivors(scenario: KindsScenario): Survivors {
  const known = found.get(scenario);
  if (known) return known;
  const made = survivorsOf(scenario);
  found.set(scenario, made);
  return made;
}

function survivorsOf(scenario: KindsScenario): Survivors {
  const { size, hallucination } = scenario;
  const shares = realShares(scenario);
  const [known, coverage] = [generationsOf(scenario), generationsOf(scenario)];
  let extinct = 0;
  for (let t = 0; t < known.length; t++) {
    if (t > 0) extinct = exp((1 - hallucination) * (extinct - 1));
    for (const p of shares) {
      const isKnown = 1 - exp(-size * p * (1 - extinct));
      known[t]! += isKnown;
      coverage[t]! += p * isKnown;
    }
  }
  return { known, coverage };
}

/** Error of an archive in a world that moves, in the limit of many documents: 1 − (1−δ)^t. */
function staleness(scenario: KindsScenario): Float64Array {
  let unchanged = 1;
  return generationsOf(scenario).map((_, t) => {
    if (t > 0) unchanged *= 1 - scenario.novelty;
    return 1 - unchanged;
  });
}
