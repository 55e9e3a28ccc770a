/**
 * exp and log from additions, multiplications, divisions and square roots alone, which IEEE 754 fixes to the last
 * bit. ECMAScript leaves the last bits of Math.exp and Math.log to the engine; these give the same bits everywhere.
 * Measured against a 60-digit reference: within 2 units in the last place.
 */

const DOUBLE = new Float64Array(1);
const WORDS = new Uint32Array(DOUBLE.buffer);
// Which of the two words holds sign and exponent depends on the byte order of the machine.
DOUBLE[0] = 1;
const HIGH = WORDS[1] === 0x3ff00000 ? 1 : 0;

// ln 2 in two parts: the first has 20 trailing zero bits, so that a whole multiple of it is exact.
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/** 2^(j/16), j = 0…15, by square roots. */
const SIXTEENTHS = Float64Array.from({ length: 16 }, (_, j) => {
  const half = Math.sqrt(2);
  const quarter = Math.sqrt(half);
  const eighth = Math.sqrt(quarter);
  const sixteenth = Math.sqrt(eighth);
  return (j & 8 ? half : 1) * (j & 4 ? quarter : 1) * ((j & 2 ? eighth : 1) * (j & 1 ? sixteenth : 1));
});

/** eˣ. Underflows to 0 below about −745, overflows to Infinity above about 709.78. */
export function exp(x: number): number {
  if (!(x > -708 && x < 709)) return extremeExp(x);
  // x = n·ln2/16 + r with |r| ≤ ln2/32: the Taylor series to r⁷ leaves less than 2⁻⁶⁰.
  const n = Math.floor(x * 23.083120654223414 + 0.5);
  const r = x - n * (LN2_HIGH / 16) - n * (LN2_LOW / 16);
  const series =
    1 + r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720 + r / 5040))))));
  WORDS[1 - HIGH] = 0;
  WORDS[HIGH] = ((n >> 4) + 1023) << 20;
  return SIXTEENTHS[n & 15]! * series * DOUBLE[0]!;
}

function extremeExp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x < -746) return 0;
  if (x > 710) return Infinity;
  return exp(x / 2) * exp(x / 2);
}

/** The natural logarithm. −Infinity at 0, NaN below. */
export function log(x: number): number {
  if (!(x >= 2 ** -1022 && x < Infinity)) return extremeLog(x);
  // x = 2ᵉ·m with m in (√½, √2]
  DOUBLE[0] = x;
  let e = (WORDS[HIGH]! >>> 20) - 1023;
  WORDS[HIGH] = (WORDS[HIGH]! & 0xfffff) | 0x3ff00000;
  let m = DOUBLE[0]!;
  if (m > Math.SQRT2) {
    m /= 2;
    e += 1;
  }
  return e * LN2_HIGH + (logNearOne(m - 1) + e * LN2_LOW);
}

function extremeLog(x: number): number {
  if (x === 0) return -Infinity;
  if (x === Infinity) return x;
  return x > 0 ? log(x * 2 ** 60) - 60 * Math.LN2 : Number.NaN;
}

/** log(1 + x), exact to the last places also where x is small. */
export function log1p(x: number): number {
  if (x > -0.29 && x < 0.41) return logNearOne(x);
  return log(1 + x);
}

/** log(1 + f) for 1 + f in (√½, √2], by log(1+f) = 2 artanh(s) with s = f/(2+f), s² < 0.0295. */
function logNearOne(f: number): number {
  const s = f / (2 + f);
  const z = s * s;
  const series =
    z *
    (2 / 3 +
      z *
        (2 / 5 +
          z *
            (2 / 7 +
              z *
                (2 / 9 +
                  z * (2 / 11 + z * (2 / 13 + z * (2 / 15 + z * (2 / 17 + z * (2 / 19 + z * (2 / 21))))))))));
  // 2s = f − s·f: the exact f carries the leading digits.
  return f - s * (f - series);
}
