/**
 * A seeded stream of random numbers with a name. Streams fork by name: a fork depends on the seed and on the
 * names along the way, never on draws already made, so a new draw in one place never shifts another.
 *
 * Draws: xoshiro128++ 1.0 (Blackman & Vigna 2021, ACM Trans. Math. Softw. 47(4), 36). Names: the 128-bit state is
 * filled by absorbing the words of the name with the round of HalfSipHash-2-4 (after Aumasson & Bernstein 2012,
 * INDOCRYPT), so that streams of different names are independent for all we can ever measure.
 */
export class Stream {
  /** The state, four words, and after it the name, four words. One array, because streams are made by the million. */
  readonly #words: Int32Array;

  private constructor(words: Int32Array) {
    this.#words = words;
    for (let i = 0; i < 4; i++) words[i] = words[NAME + i]!;
    finalise(words);
  }

  /** @param seed 0…2³²−1 */
  static seeded(seed: number): Stream {
    // The first 128 bits of the fraction of π: a start with no structure of its own.
    const words = Int32Array.of(0, 0, 0, 0, 0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344);
    absorb(words, seed);
    return new Stream(words);
  }

  /** A generator in a given state, for tests against published sequences. It cannot be told apart from a seeded one. */
  static inState(a: number, b: number, c: number, d: number): Stream {
    const stream = Stream.seeded(0);
    stream.#words.set([a, b, c, d]);
    return stream;
  }

  /** The independent stream called `label` (and `index`, a whole number 0…2³²−1) under this one. */
  fork(label: string, index = 0): Stream {
    const words = this.#words.slice();
    for (let i = 0; i < label.length; i++) absorb(words, label.charCodeAt(i));
    absorb(words, -label.length); // so that no label runs into its index
    absorb(words, index);
    return new Stream(words);
  }

  /** Writes the state, four words, for a compiled sampler to draw on; `takeBack` goes on from where it left off. */
  lend(state: Int32Array): void {
    for (let i = 0; i < 4; i++) state[i] = this.#words[i]!;
  }

  takeBack(state: Int32Array): void {
    for (let i = 0; i < 4; i++) this.#words[i] = state[i]!;
  }

  /** 32 random bits, as a signed integer. */
  bits(): number {
    const s = this.#words;
    const a = s[0]!;
    const b = s[1]!;
    const c = s[2]! ^ a;
    const d = s[3]! ^ b;
    const sum = (a + s[3]!) | 0;
    s[0] = a ^ d;
    s[1] = b ^ c;
    s[2] = c ^ (b << 9);
    s[3] = (d << 11) | (d >>> 21);
    return (((sum << 7) | (sum >>> 25)) + a) | 0;
  }

  /** Uniform on [0, 1): a multiple of 2⁻⁵³. Two draws of `bits`, written out because everything waits for it. */
  uniform(): number {
    const s = this.#words;
    const a = s[0]!;
    const b = s[1]!;
    const c = s[2]! ^ a;
    const d = s[3]! ^ b;
    const first = (a + s[3]!) | 0;
    const high = (((first << 7) | (first >>> 25)) + a) >>> 5;
    const a2 = a ^ d;
    const b2 = b ^ c;
    const c2 = c ^ (b << 9);
    const d2 = (d << 11) | (d >>> 21);
    const second = (a2 + d2) | 0;
    const low = (((second << 7) | (second >>> 25)) + a2) >>> 6;
    const c3 = c2 ^ a2;
    const d3 = d2 ^ b2;
    s[0] = a2 ^ d3;
    s[1] = b2 ^ c3;
    s[2] = c3 ^ (b2 << 9);
    s[3] = (d3 << 11) | (d3 >>> 21);
    return (high * 0x4000000 + low) * 2 ** -53;
  }
}

/** Where the name begins among the words. */
const NAME = 4;

function absorb(words: Int32Array, word: number): void {
  words[NAME + 3]! ^= word;
  round(words, NAME);
  round(words, NAME);
  words[NAME]! ^= word;
}

function finalise(words: Int32Array): void {
  words[2]! ^= 0xff;
  for (let i = 0; i < 4; i++) round(words, 0);
}

/** The add–rotate–xor round of HalfSipHash, on the four words from `at`. */
function round(v: Int32Array, at: number): void {
  let a = v[at]!;
  let b = v[at + 1]!;
  let c = v[at + 2]!;
  let d = v[at + 3]!;
  a = (a + b) | 0;
  b = rotate(b, 5) ^ a;
  a = rotate(a, 16);
  c = (c + d) | 0;
  d = rotate(d, 8) ^ c;
  a = (a + d) | 0;
  d = rotate(d, 7) ^ a;
  c = (c + b) | 0;
  b = rotate(b, 13) ^ c;
  c = rotate(c, 16);
  v[at] = a;
  v[at + 1] = b;
  v[at + 2] = c;
  v[at + 3] = d;
}

const rotate = (x: number, by: number): number => (x << by) | (x >>> (32 - by));
