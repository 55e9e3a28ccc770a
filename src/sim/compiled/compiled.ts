import { byInversion, isBelowMassRatio } from '../../random/binomial.ts';
import { COARSE_CDF, GUIDE, settled, walkUp } from '../../random/poisson.ts';
import { Stream } from '../../random/stream.ts';
import type { Arithmetic } from '../worlds/arithmetic.ts';
import { ENTROPY_TERMS, entropyTerm } from '../worlds/entropyTerm.ts';
import { BYTES } from './bytes.ts';

/** What browsers, workers and Node have, and this folder may not take from the DOM's types. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Exports };
};
declare function atob(base64: string): string;

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): void };
  multinomial(kinds: number, n: number): number;
  compare(columns: number, unit: number): void;
}

// Where things lie in memory: assembly/kernel.ts has the same numbers.
const STATE = 0;
const SUMS = 16;
const ASKED = 64;
const GUIDE_AT = 112;
const COARSE_CDF_AT = GUIDE_AT + 256 * 256;
const ENTROPY = COARSE_CDF_AT + 256 * 96 * 4;
const ARRAYS = ENTROPY + 4096 * 8;

/** Bytes that a column takes: four arrays of numbers, two of places. */
const COLUMN = 4 * 8 + 2 * 4;
const PAGE = 2 ** 16;

/**
 * The same arithmetic in WebAssembly: not a digit differs. Arrays are copied in and out, which takes a twentieth of the
 * time, so that whoever calls need not know where they lie.
 * @returns undefined where WebAssembly is missing, too old or forbidden
 */
export function compiledArithmetic(): Arithmetic | undefined {
  try {
    return instantiated();
  } catch {
    return undefined;
  }
}

function instantiated(): Arithmetic {
  const bytes = Uint8Array.from(atob(BYTES), (character) => character.charCodeAt(0));
  let drawing = Stream.seeded(0);
  // What the kernel asks the script, about numbers that lie at ASKED; the stream is lent to it, and taken back to draw on here.
  const kernel = {
    byInversion(): number {
      drawing.takeBack(state);
      const value = byInversion(drawing, asked[0]!, asked[1]!);
      drawing.lend(state);
      return value;
    },
    settled(place: number, u: number): number {
      drawing.takeBack(state);
      const value = settled(drawing, place, u >>> 0);
      drawing.lend(state);
      return value;
    },
    isBelowMassRatio: () =>
      isBelowMassRatio(asked[0]!, asked[1]!, asked[2]!, asked[3]!, asked[4]!, asked[5]!),
    walkUp: () => walkUp(asked[0]!, asked[1]!),
    entropyTerm() {
      asked[1] = entropyTerm(asked[0]!);
    },
  };
  const { memory, ...compiled } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { kernel }).exports;

  let state: Int32Array;
  let sums: Float64Array;
  let asked: Float64Array;
  let arrays: Float64Array;
  /** Pieces of `arrays`, by their length: as many as there are worlds at work. */
  const seconds = new Map<number, Float64Array>();
  function view(): void {
    state = new Int32Array(memory.buffer, STATE, 4);
    sums = new Float64Array(memory.buffer, SUMS, 5);
    asked = new Float64Array(memory.buffer, ASKED, 6);
    arrays = new Float64Array(memory.buffer, ARRAYS);
    seconds.clear();
  }
  function makeRoom(columns: number): void {
    const missing = ARRAYS + COLUMN * (columns + 1) - memory.buffer.byteLength;
    if (missing <= 0) return;
    memory.grow(Math.ceil(missing / PAGE));
    view();
  }
  /** The second of the arrays of a length. */
  function second(length: number): Float64Array {
    const known = seconds.get(length);
    if (known) return known;
    const made = arrays.subarray(length, 2 * length);
    seconds.set(length, made);
    return made;
  }

  view();
  new Uint8Array(memory.buffer).set(GUIDE, GUIDE_AT);
  new Uint32Array(memory.buffer).set(COARSE_CDF, COARSE_CDF_AT / 4);
  new Float64Array(memory.buffer).set(ENTROPY_TERMS, ENTROPY / 8);

  return {
    multinomial(stream, n, weights, counts) {
      makeRoom(weights.length);
      arrays.set(weights);
      stream.lend(state);
      drawing = stream;
      if (!compiled.multinomial(weights.length, n))
        throw new RangeError('multinomial: no weight is above zero');
      stream.takeBack(state);
      counts.set(second(weights.length));
      return counts;
    },
    compare(counts, unit, reality, into) {
      const even = counts.length + (counts.length & 1);
      makeRoom(even);
      arrays[even - 1] = arrays[2 * even - 1] = 0; // a last kind that nobody knows of, where their number is odd
      arrays.set(counts);
      arrays.set(reality, even);
      compiled.compare(even, unit);
      into.set(sums);
    },
  };
}
