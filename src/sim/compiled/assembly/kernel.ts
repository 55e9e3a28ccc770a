// AssemblyScript, not TypeScript: `npm run compile` makes ../bytes.ts of it. What it computes, and why it does so in this
// order, is said in src/random/multinomial.ts and src/sim/worlds/comparison.ts, whose digits it must give to the last bit:
// sums are taken in the same order, and nothing is contracted. What is rare is asked of the script that it stands in for:
// the numbers that it is asked about lie in memory, at ASKED, for each that is handed over is an object for the engine to collect.

declare function byInversion(): i32; // n, p
declare function isBelowMassRatio(): bool; // height, n, p, variance, mode, offset
declare function settled(place: i32, u: u32): i32;
declare function walkUp(): i32; // u, mean
declare function entropyTerm(): void; // a count, and its answer after it

// Where things lie in memory: ../compiled.ts has the same numbers.
const STATE: usize = 0; // of the stream, four words
const SUMS: usize = 16; // what `compare` answers, five numbers
const ASKED: usize = 64; // numbers for the script, six at most
const GUIDE: usize = 112; // of the Poisson tables, a byte each
const COARSE_CDF: usize = GUIDE + 256 * 256; // likewise, four bytes each
const ENTROPY: usize = COARSE_CDF + 256 * 96 * 4; // c·log c for c < 4096
const ARRAYS: usize = ENTROPY + 4096 * 8; // up to the end

function uniform(): f64 {
  const a = load<i32>(STATE);
  const b = load<i32>(STATE, 4);
  const first = a + load<i32>(STATE, 12);
  const c = load<i32>(STATE, 8) ^ a;
  const d = load<i32>(STATE, 12) ^ b;
  const high = <u32>(rotl(first, 7) + a) >>> 5;
  const a2 = a ^ d;
  const b2 = b ^ c;
  const d2 = rotl(d, 11);
  const low = <u32>(rotl(a2 + d2, 7) + a2) >>> 6;
  const c3 = c ^ (b << 9) ^ a2;
  const d3 = d2 ^ b2;
  store<i32>(STATE, a2 ^ d3);
  store<i32>(STATE, b2 ^ c3, 4);
  store<i32>(STATE, c3 ^ (b2 << 9), 8);
  store<i32>(STATE, rotl(d3, 11), 12);
  return (<f64>high * 67108864.0 + <f64>low) * (1.0 / 9007199254740992.0);
}

function binomial(n: f64, p: f64): f64 {
  return p > 0.5 ? n - atMostHalf(n, 1.0 - p) : atMostHalf(n, p);
}

function atMostHalf(n: f64, p: f64): f64 {
  if (!(p > 0.0 && n > 0.0)) return 0.0;
  if (n * p >= 10.0) return byRejection(n, p);
  store<f64>(ASKED, n);
  store<f64>(ASKED, p, 8);
  return <f64>byInversion();
}

function byRejection(n: f64, p: f64): f64 {
  const variance = n * p * (1.0 - p);
  const spread = sqrt(variance);
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const mode = floor((n + 1.0) * p);
  const centre = n * p + 0.5 - mode;
  const squeeze = 0.92 - 4.2 / b;
  while (true) {
    const u = uniform() - 0.5;
    const v = uniform();
    const us = 0.5 - abs(u);
    const offset = floor(((2.0 * a) / us + b) * u + centre);
    if (us >= 0.07 && v <= squeeze) return mode + offset;
    const height = (v * (2.83 + 5.1 / b) * spread) / (a / (us * us) + b);
    if (height > 1.0) continue;
    store<f64>(ASKED, height);
    store<f64>(ASKED, n, 8);
    store<f64>(ASKED, p, 16);
    store<f64>(ASKED, variance, 24);
    store<f64>(ASKED, mode, 32);
    store<f64>(ASKED, offset, 40);
    if (isBelowMassRatio()) return mode + offset;
  }
}

/**
 * Weights lie at the start of the arrays, counts are left after them; behind them is working memory for as many kinds.
 * @returns whether there was a weight above zero, or nothing to draw
 */
export function multinomial(kinds: i32, n: f64): bool {
  const bytes = (<usize>kinds) << 3;
  const weights = ARRAYS;
  const counts = weights + bytes;
  const remaining = counts + bytes;
  const rareWeights = remaining + bytes;
  const frequent = rareWeights + bytes;
  const rare = frequent + (bytes >> 1);

  let total: f64 = 0;
  let living = rare;
  let weightTo = rareWeights;
  for (let at: usize = 0; at < bytes; at += 8) {
    const weight = load<f64>(weights + at);
    total += weight;
    store<i32>(living, <i32>at);
    store<f64>(weightTo, weight);
    const lives = <usize>(weight > 0);
    living += lives << 2;
    weightTo += lives << 3;
  }
  if (!(total > 0) && n > 0) return false;
  const threshold = (0.9 * 32.0 * total) / n;

  memory.fill(counts, 0, bytes);
  let frequentTo = frequent;
  let rareTo = rare;
  let weightFrom = rareWeights;
  weightTo = rareWeights;
  let rareWeight: f64 = 0;
  let heaviest: f64 = 0;
  for (let from = rare; from < living; from += 4) {
    const weight = load<f64>(weightFrom);
    const at = load<i32>(from);
    weightFrom += 8;
    const isFrequent = weight >= threshold;
    const many = <usize>isFrequent;
    store<i32>(frequentTo, at);
    store<i32>(rareTo, at);
    store<f64>(weightTo, weight);
    frequentTo += many << 2;
    rareTo += 4 - (many << 2);
    weightTo += 8 - (many << 3);
    const few = isFrequent ? 0.0 : weight;
    rareWeight += few;
    heaviest = max(heaviest, few);
  }

  let rest = rareWeight;
  let restTo = remaining;
  for (let from = frequentTo; from > frequent; ) {
    from -= 4;
    rest += load<f64>(weights + load<i32>(from));
    store<f64>(restTo, rest);
    restTo += 8;
  }
  let left = n;
  for (let from = frequent; from < frequentTo; from += 4) {
    const at = load<i32>(from);
    restTo -= 8;
    const taken = binomial(left, load<f64>(weights + at) / load<f64>(restTo));
    store<f64>(counts + at, taken);
    left -= taken;
  }
  if (left > 0) fillRare(left, rareWeight, heaviest, counts, rare, rareTo, rareWeights);
  return true;
}

function fillRare(
  documents: f64,
  weight: f64,
  heaviest: f64,
  counts: usize,
  rare: usize,
  rareEnd: usize,
  rareWeights: usize,
): void {
  const room = (documents - 1.5 * sqrt(documents)) / weight;
  const rate = min(room, (0.999 * 32.0) / heaviest);
  let left = documents;
  do {
    left = documents;
    if (rate > 0) left -= <f64>pour(rate, counts, rare, rareEnd, rareWeights);
  } while (left < 0);

  const kinds = <f64>((rareEnd - rare) >> 2);
  while (left > 0) {
    const place = uniform() * kinds;
    const j = <i32>place;
    const falls = <f64>((place - <f64>j) * heaviest < load<f64>(rareWeights + (j << 3)));
    const count = counts + load<i32>(rare + (j << 2));
    store<f64>(count, load<f64>(count) + falls);
    left -= falls;
  }
}

/** A Poisson count for each rare kind. The stream's state stays in registers: each draw waits for it. @returns their sum */
function pour(rate: f64, counts: usize, rare: usize, rareEnd: usize, rareWeights: usize): i32 {
  let s0 = load<i32>(STATE);
  let s1 = load<i32>(STATE, 4);
  let s2 = load<i32>(STATE, 8);
  let s3 = load<i32>(STATE, 12);
  let sum = 0;
  for (let kind = rare; kind < rareEnd; kind += 4) {
    const mean = rate * load<f64>(rareWeights);
    rareWeights += 8;
    const point = <i32>(mean * 8.0);

    let first = s0 + s3;
    const u = <u32>(rotl(first, 7) + s0);
    s2 ^= s0;
    s3 ^= s1;
    first = s1 << 9;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= first;
    s3 = rotl(s3, 11);

    const start = point * 96;
    let place = start + <i32>load<u8>(GUIDE + (point << 8) + (u >>> 24));
    let reached = load<u32>(COARSE_CDF + (place << 2));
    while (reached < u) reached = load<u32>(COARSE_CDF + (++place << 2));
    if (reached === u) {
      keep(s0, s1, s2, s3);
      place = settled(place, u);
      s0 = load<i32>(STATE);
      s1 = load<i32>(STATE, 4);
      s2 = load<i32>(STATE, 8);
      s3 = load<i32>(STATE, 12);
    }
    let count = place - start;

    let second = s0 + s3;
    const v = <f64>(<u32>(rotl(second, 7) + s0)) * (1.0 / 4294967296.0);
    s2 ^= s0;
    s3 ^= s1;
    second = s1 << 9;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= second;
    s3 = rotl(s3, 11);

    const remainder = mean - <f64>point / 8.0;
    if (v + 1.0 / 4294967296.0 > 1.0 - remainder) {
      keep(s0, s1, s2, s3);
      store<f64>(ASKED, v + uniform() * (1.0 / 4294967296.0));
      store<f64>(ASKED, remainder, 8);
      count += walkUp();
      s0 = load<i32>(STATE);
      s1 = load<i32>(STATE, 4);
      s2 = load<i32>(STATE, 8);
      s3 = load<i32>(STATE, 12);
    }
    store<f64>(counts + load<i32>(kind), <f64>count);
    sum += count;
  }
  keep(s0, s1, s2, s3);
  return sum;
}

function keep(s0: i32, s1: i32, s2: i32, s3: i32): void {
  store<i32>(STATE, s0);
  store<i32>(STATE, s1, 4);
  store<i32>(STATE, s2, 8);
  store<i32>(STATE, s3, 12);
}

/**
 * Counts lie at the start of the arrays, reality after them; both have an even number of columns. Two columns are taken at
 * a time, but for the sums: (distance, coverage) and (squares, entropy) go side by side, column by column.
 */
export function compare(columns: i32, unit: f64): void {
  const bytes = (<usize>columns) << 3;
  let distanceAndCoverage = f64x2.splat(0);
  let squaresAndEntropy = f64x2.splat(0);
  let seen = i64x2.splat(0);
  for (let at = ARRAYS; at < ARRAYS + bytes; at += 16) {
    const count = v128.load(at);
    const p = v128.load(at + bytes);
    const known = f64x2.gt(count, f64x2.splat(0));
    seen = i64x2.sub(seen, known);
    const distance = f64x2.abs(f64x2.sub(f64x2.mul(count, f64x2.splat(unit)), p));
    const coverage = v128.and(known, p);
    distanceAndCoverage = f64x2.add(distanceAndCoverage, v128.shuffle<f64>(distance, coverage, 0, 2));
    distanceAndCoverage = f64x2.add(distanceAndCoverage, v128.shuffle<f64>(distance, coverage, 1, 3));
    const squares = f64x2.mul(count, count);
    let entropy: v128;
    if (v128.any_true(f64x2.gt(count, f64x2.splat(4095)))) {
      entropy = f64x2.splat(entropyOf(f64x2.extract_lane(count, 0)));
      entropy = f64x2.replace_lane(entropy, 1, entropyOf(f64x2.extract_lane(count, 1)));
    } else {
      const whole = i32x4.trunc_sat_f64x2_s_zero(count);
      entropy = v128.load64_splat(ENTROPY + (i32x4.extract_lane(whole, 0) << 3));
      entropy = v128.load_lane<u64>(ENTROPY + (i32x4.extract_lane(whole, 1) << 3), entropy, 1);
    }
    squaresAndEntropy = f64x2.add(squaresAndEntropy, v128.shuffle<f64>(squares, entropy, 0, 2));
    squaresAndEntropy = f64x2.add(squaresAndEntropy, v128.shuffle<f64>(squares, entropy, 1, 3));
  }
  v128.store(SUMS, distanceAndCoverage);
  v128.store(SUMS, squaresAndEntropy, 16);
  store<f64>(SUMS, <f64>(i64x2.extract_lane(seen, 0) + i64x2.extract_lane(seen, 1)), 32);
}

function entropyOf(count: f64): f64 {
  store<f64>(ASKED, count);
  entropyTerm();
  return load<f64>(ASKED, 8);
}
