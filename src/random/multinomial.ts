import { binomial } from './binomial.ts';
import { GRID, GRID_END, poissonOnGrid } from './poissonGrid.ts';
import type { Stream } from './stream.ts';

// Working memory. It holds nothing from one call to the next, and grows to the largest call.
let frequent = new Int32Array(0);
let remaining = new Float64Array(0);
let rare = new Int32Array(0);
let point = new Int32Array(0);
let reach = new Float64Array(0);
let guide = new Int32Array(0);

function grow(kinds: number): void {
  frequent = new Int32Array(kinds);
  remaining = new Float64Array(kinds);
  rare = new Int32Array(kinds);
  point = new Int32Array(kinds);
  reach = new Float64Array(kinds);
  guide = new Int32Array(kinds + 1);
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
  if (reach.length < kinds) grow(kinds);
  let total = 0;
  for (let i = 0; i < kinds; i++) total += weights[i]!;
  if (!(total > 0) && n > 0) throw new RangeError('multinomial: no weight is above zero');

  // A tenth below the end of the grid, because what is left for the rare kinds may be more than expected.
  const threshold = (0.9 * GRID_END * total) / n;
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
 * Drops documents on the rare kinds. With rates r_i that sum to the number of documents, each rate is split into a
 * part on the grid, g_i ≤ θ·r_i, and the rest. Documents of the first part are Poisson counts at the grid points,
 * drawn again should they exceed their binomial total and filled up one by one where they fall short of it: given its
 * sum, a set of Poisson counts is multinomial. Documents of the second part, few, are drawn one by one.
 */
function fillRare(
  stream: Stream,
  documents: number,
  kinds: number,
  weight: number,
  weights: Float64Array,
  counts: Float64Array,
): void {
  // θ leaves two standard deviations of room: one set in some forty is drawn again.
  const theta = 1 - 2 / Math.sqrt(documents + 4);
  const gridRate = (theta * GRID * documents) / weight;
  let onGrid = 0;
  for (let j = 0; j < kinds; j++) {
    const p = Math.min(Math.floor(gridRate * weights[rare[j]!]!), GRID * GRID_END - 1);
    point[j] = p;
    onGrid += p;
  }
  const first = binomial(stream, documents, onGrid / (theta * GRID * documents));
  let drawn: number;
  do {
    drawn = 0;
    for (let j = 0; j < kinds; j++) {
      const count = point[j]! > 0 ? poissonOnGrid(stream, point[j]!) : 0;
      counts[rare[j]!] = count;
      drawn += count;
    }
  } while (drawn > first);

  let sum = 0;
  for (let j = 0; j < kinds; j++) reach[j] = sum += point[j]!;
  dropOneByOne(stream, first - drawn, kinds, counts);
  sum = 0;
  for (let j = 0; j < kinds; j++) reach[j] = sum += Math.max(0, gridRate * weights[rare[j]!]! - point[j]!);
  dropOneByOne(stream, documents - first, kinds, counts);
}

/**
 * Documents one at a time on the rare kinds, by the cumulated weights in `reach`: a guide table leads to the kind in
 * about one step. Chen & Asau (1974), AIIE Trans. 6(2), indexed search.
 */
function dropOneByOne(stream: Stream, documents: number, kinds: number, counts: Float64Array): void {
  if (documents === 0) return;
  const last = kinds - 1;
  const weight = reach[last]!;
  // guide[j]: how many kinds end at or before j/kinds of the weight, so the first that can hold a place beyond it.
  const cells = kinds / weight;
  guide.fill(0, 0, kinds + 1);
  for (let i = 0; i < last; i++) guide[Math.ceil(reach[i]! * cells)]! += 1;
  for (let j = 0, ended = 0; j < kinds; j++) guide[j] = ended += guide[j]!;
  for (let d = 0; d < documents; d++) {
    const u = stream.uniform();
    let i = guide[Math.floor(u * kinds)]!;
    while (reach[i]! <= u * weight && i < last) i++;
    counts[rare[i]!]! += 1;
  }
}
