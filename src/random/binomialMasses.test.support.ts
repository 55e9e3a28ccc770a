/** Probabilities of a range of values around the mode, for the tests of the samplers. */
export interface Masses {
  /** The value that `masses[0]` belongs to. */
  readonly first: number;
  readonly masses: Float64Array;
}

/** How far the range goes, in standard deviations; what lies beyond is below 10⁻¹⁵. */
const REACH = 8;

/**
 * Binomial(n, p), from ratios of neighbouring probabilities alone: walked outwards from the mode, and divided by
 * their own sum. No logarithm, no gamma function: nothing that the samplers use.
 * @param n whole, up to 10^12
 * @param p strictly between 0 and 1
 */
export function binomialMasses(n: number, p: number): Masses {
  const q = 1 - p;
  const mode = Math.min(n, Math.floor((n + 1) * p));
  const reach = Math.ceil(REACH * Math.sqrt(n * p * q)) + 60;
  const first = Math.max(0, mode - reach);
  const last = Math.min(n, mode + reach);
  const masses = new Float64Array(last - first + 1);
  masses[mode - first] = 1;
  // P(X = k + 1) / P(X = k) = (n − k)/(k + 1) · p/q
  for (let k = mode; k < last; k++)
    masses[k + 1 - first] = masses[k - first]! * ((n - k) / (k + 1)) * (p / q);
  for (let k = mode; k > first; k--) masses[k - 1 - first] = masses[k - first]! * (k / (n - k + 1)) * (q / p);
  const total = masses.reduce((sum, mass) => sum + mass);
  return { first, masses: masses.map((mass) => mass / total) };
}
