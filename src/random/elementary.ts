/**
 * exp and log from additions, multiplications, divisions and square roots alone, which IEEE 754 fixes to the last
 * bit. ECMAScript leaves the last bits of Math.exp and Math.log to the engine; these give the same bits everywhere.
 * They are within a few units in the last place of the true value.
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

/** 2^(i − 1022), the normal powers of 2 up to 2^1023, by doubling: the engine's power is not promised to be exact. */
const POWER = new Float64Array(2046).fill(1);
for (let i = 1023; i < POWER.length; i++) POWER[i] = 2 * POWER[i - 1]!;
for (let i = 1021; i >= 0; i--) POWER[i] = POWER[i + 1]! / 2;

/** eˣ. Underflows to 0 below about −745, overflows to Infinity above about 709.78. */
export function exp(x: number): number {
  if (!(x > -708 && x < 709)) return extremeExp(x);
  // x = n·ln2/16 + r with |r| ≤ ln2/32: the Taylor series to r⁷ leaves less than 2⁻⁶⁰.
  const n = Math.floor(x * 23.083120654223414 + 0.5);
  const r = x - n * (LN2_HIGH / 16) - n * (LN2_LOW / 16);
  const series =
    1 + r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720 + r * (1 / 5040)))))));
  return SIXTEENTHS[n & 15]! * series * POWER[(n >> 4) + 1022]!;
}

function extremeExp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x < -746) return 0;
  if (x > 710) return Infinity;
  return exp(x / 2) * exp(x / 2);
}

/** 2^(1023 − e) by e = 1…2046: multiplying by it takes the binary exponent off, exactly. */
const UNIT = Float64Array.from({ length: 2047 }, (_, e) => (e === 0 ? 0 : 1 / POWER[e - 1]!));
/** Centres F of the 128 intervals of [1, 2), their reciprocals, and log F (log F/2 where F > √2). */
const CENTRE = Float64Array.from({ length: 128 }, (_, j) => 1 + (j + 0.5) / 128);
const RECIPROCAL = CENTRE.map((centre) => 1 / centre);
const CENTRE_LOG = CENTRE.map((centre) => logNearOne((centre > Math.SQRT2 ? centre / 2 : centre) - 1));
const FIRST_ABOVE_SQRT2 = CENTRE.findIndex((centre) => centre > Math.SQRT2);

/** The natural logarithm. −Infinity at 0, NaN below. */
export function log(x: number): number {
  if (!(x >= 2 ** -1022 && x < Infinity)) return extremeLog(x);
  if (x > 0.98 && x < 1.02) return logNearOne(x - 1);
  // x = 2ᵉ·F·(1 + r) with |r| < 1/256: the series to r⁷ leaves less than 2⁻⁶⁰.
  DOUBLE[0] = x;
  const high = WORDS[HIGH]!;
  const j = (high >>> 13) & 127;
  const e = (high >>> 20) - (j < FIRST_ABOVE_SQRT2 ? 1023 : 1022);
  const r = (x * UNIT[high >>> 20]! - CENTRE[j]!) * RECIPROCAL[j]!;
  const z = r * r;
  const series = r - z * (1 / 2 - r * (1 / 3) + z * (1 / 4 - r * (1 / 5) + z * (1 / 6 - r * (1 / 7))));
  return e * LN2_HIGH + (CENTRE_LOG[j]! + (series + e * LN2_LOW));
}

function extremeLog(x: number): number {
  if (x === 0) return -Infinity;
  if (x === Infinity) return x;
  return x > 0 ? log(x * 2 ** 60) - 60 * Math.LN2 : Number.NaN;
}

/** log(1 + x), exact to the last places also where x is small. */
export function log1p(x: number): number {
  if (x > -0.01 && x < 0.01) {
    const s = x / (2 + x);
    const z = s * s;
    return x - s * (x - z * (2 / 3 + z * (2 / 5 + z * (2 / 7 + z * (2 / 9)))));
  }
  return x > -0.29 && x < 0.41 ? logNearOne(x) : log(1 + x);
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
