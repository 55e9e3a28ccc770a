import { binomial } from './binomial.ts';
import { POISSON_BELOW, poisson } from './poisson.ts';
import type { Stream } from './stream.ts';

// Working memory. It holds nothing from one call to the next, and grows to the largest call.
let frequent = new Int32Array(0);
let remaining = new Float64Array(0);
let rare = new Int32Array(0);

function grow(kinds: number): void {
  frequent = new Int32Array(kinds);
  remaining = new Float64Array(kinds);
  rare = new Int32Array(kinds);
}

/**
 * How n documents fall over kinds, exact. Kinds that expect many documents take their binomial share one after
 * another, each of what those before it left (Davis 1993, Comput. Stat. Data Anal. 16, the conditional method); what
 * is left falls on the rare kinds.
 * @param n whole, 0…10^12
 * @param weights non-negative, length K, need not sum to 1
 * @param counts length K, refilled: whole numbers that sum to n
 * @returns `counts`
 * @throws RangeError if no weight is above zero and n > 0
 */
export function multinomial(
  stream: Stream,
  n: number,
  weights: Float64Array,
  counts: Float64Array,
): Float64Array {
  const kinds = weights.length;
  if (rare.length < kinds) grow(kinds);
  let total = 0;
  for (let i = 0; i < kinds; i++) total += weights[i]!;
  if (!(total > 0) && n > 0) throw new RangeError('multinomial: no weight is above zero');

  // A tenth below the end of the tables, because what is left for the rare kinds may be more than expected.
  const threshold = (0.9 * POISSON_BELOW * total) / n;
  let frequentKinds = 0;
  let rareKinds = 0;
  // Without a branch: whether a kind is rare, frequent or gone follows no pattern that a processor could guess.
  for (let i = 0; i < kinds; i++) {
    const weight = weights[i]!;
    const isFrequent = Number(weight >= threshold);
    frequent[frequentKinds] = i;
    frequentKinds += isFrequent;
    rare[rareKinds] = i;
    rareKinds += Number(weight > 0) - isFrequent;
  }
  let rareWeight = 0;
  for (let j = 0; j < rareKinds; j++) rareWeight += weights[rare[j]!]!;
  counts.fill(0);
  // remaining[j]: the weight of the j-th frequent kind, of those after it and of the rare. Summed from the end, it
  // loses no digits.
  let rest = rareWeight;
  for (let j = frequentKinds - 1; j >= 0; j--) remaining[j] = rest += weights[frequent[j]!]!;
  let left = n;
  for (let j = 0; j < frequentKinds; j++) {
    const i = frequent[j]!;
    const taken = binomial(stream, left, weights[i]! / remaining[j]!);
    counts[i] = taken;
    left -= taken;
  }
  if (left > 0) fillRare(stream, left, rareKinds, rareWeight, weights, counts);
  return counts;
}

/**
 * Drops documents on the rare kinds. Independent Poisson counts, given their sum, are multinomial: they are drawn with
 * rates that sum to a little less than the documents there are, again should they be too many, and the few documents
 * that are left then fall one by one.
 */
function fillRare(
  stream: Stream,
  documents: number,
  kinds: number,
  weight: number,
  weights: Float64Array,
  counts: Float64Array,
): void {
  let heaviest = 0;
  for (let j = 0; j < kinds; j++) heaviest = Math.max(heaviest, weights[rare[j]!]!);
  // One and a half standard deviations of room: one set in fifteen is drawn again. Where few kinds are rare, luck may
  // leave them so many documents that a mean would lie beyond the tables: then more fall one by one.
  const room = (documents - 1.5 * Math.sqrt(documents)) / weight;
  const rate = Math.min(room, (0.999 * POISSON_BELOW) / heaviest);
  let left = documents;
  do {
    left = documents;
    for (let j = 0; j < kinds && rate > 0; j++) {
      const i = rare[j]!;
      const count = poisson(stream, rate * weights[i]!);
      counts[i] = count;
      left -= count;
    }
  } while (left < 0);
  for (; left > 0; left--) {
    let place: number;
    let j: number;
    do {
      place = stream.uniform() * kinds;
      j = Math.floor(place);
    } while ((place - j) * heaviest >= weights[rare[j]!]!);
    counts[rare[j]!]! += 1;
  }
}
