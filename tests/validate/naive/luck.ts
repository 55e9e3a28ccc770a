import { createHash } from 'node:crypto';

/** Chance for the naive worlds: of no shared code with that of `src/random`. */
export interface Luck {
  /** On [0, 1). */
  uniform(): number;
  /** N(0, 1). */
  normal(): number;
  /** Whether something happens that does with this probability. */
  happens(probability: number): boolean;
  /** Any of them, all equally likely. */
  oneOf<T>(list: readonly T[]): T;
  /** Draws places in a list of weights, by inversion: the first place at which their sum is above a mark. */
  placesIn(weights: readonly number[]): () => number;
}

/** sfc32 (Doty-Humphrey, PractRand), started from the SHA-256 of a name. */
export function luckOf(name: string): Luck {
  const digest = createHash('sha256').update(name).digest();
  let [a, b, c, counter] = [0, 4, 8, 12].map((at) => digest.readInt32LE(at)) as [
    number,
    number,
    number,
    number,
  ];
  const bits = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  };
  for (let i = 0; i < 12; i++) bits();
  const uniform = (): number => ((bits() >>> 5) * 2 ** 26 + (bits() >>> 6)) / 2 ** 53;
  return {
    uniform,
    // Box & Muller 1958, one of the two.
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
    happens: (probability) => uniform() < probability,
    oneOf: (list) => list[Math.floor(uniform() * list.length)]!,
    placesIn(weights) {
      let total = 0;
      const upTo = weights.map((weight) => (total += weight));
      const last = weights.findLastIndex((weight) => weight > 0);
      return () => {
        const mark = uniform() * total;
        let low = 0;
        let high = last;
        while (low < high) {
          const middle = (low + high) >> 1;
          if (upTo[middle]! > mark) high = middle;
          else low = middle + 1;
        }
        return low;
      };
    },
  };
}
