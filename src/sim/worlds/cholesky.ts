/** A pivot smaller than this, against its diagonal, is rounding error. */
const NOTHING = 1e-11;

/**
 * Solves A·w = b for a symmetric positive semidefinite A by Cholesky's factorisation. Where A leaves a coefficient
 * undetermined it is 0, as R's `lm` leaves a column out that others add up to: a bootstrap of few rows may hold too few
 * different ones.
 * @param a d × d by rows; only the lower triangle is read
 * @param b length d
 * @returns w, length d
 */
export function solve(a: Float64Array, b: Float64Array): Float64Array {
  const d = b.length;
  const l = a.slice();
  const w = b.slice();
  for (let i = 0; i < d; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = l[i * d + j]!;
      for (let k = 0; k < j; k++) sum -= l[i * d + k]! * l[j * d + k]!;
      if (i === j) l[i * d + i] = sum > NOTHING * a[i * d + i]! ? Math.sqrt(sum) : 0;
      else l[i * d + j] = over(sum, l[j * d + j]!);
    }
    // L·v = b, row by row as L grows
    for (let k = 0; k < i; k++) w[i]! -= l[i * d + k]! * w[k]!;
    w[i] = over(w[i]!, l[i * d + i]!);
  }
  for (let i = d - 1; i >= 0; i--) {
    for (let k = i + 1; k < d; k++) w[i]! -= l[k * d + i]! * w[k]!;
    w[i] = over(w[i]!, l[i * d + i]!);
  }
  return w;
}

/** A quotient; by a pivot that is nothing, nothing. */
const over = (value: number, pivot: number): number => (pivot === 0 ? 0 : value / pivot);
