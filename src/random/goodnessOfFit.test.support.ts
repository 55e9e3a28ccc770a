/**
 * Pearson's chi-square test, for the tests of the samplers. Its arithmetic is its own (Math, not elementary.ts), so
 * that it shares no error with what it judges.
 */

/** Neighbours are joined into cells until each expects so many draws (Cochran 1954 asks for 5). */
const LEAST_EXPECTED = 10;
/** Of a wide law there are no more cells than this: many small ones would drown a slow drift of the sampler from it. */
const MOST_CELLS = 1000;

/**
 * How often a sampler that is right would fit its law no better than this: a p-value, 0…1.
 * @param observed draws by cell
 * @param masses probabilities of the cells, in the same order, summing to 1
 */
export function goodnessOfFit(observed: ArrayLike<number>, masses: ArrayLike<number>): number {
  let draws = 0;
  for (let i = 0; i < observed.length; i++) draws += observed[i]!;
  const enough = masses.length > MOST_CELLS ? Math.max(LEAST_EXPECTED, draws / MOST_CELLS) : LEAST_EXPECTED;
  const cells: { seen: number; due: number }[] = [];
  let open = { seen: 0, due: 0 };
  for (let i = 0; i < masses.length; i++) {
    open.seen += observed[i]!;
    open.due += draws * masses[i]!;
    if (open.due < enough) continue;
    cells.push(open);
    open = { seen: 0, due: 0 };
  }
  const last = cells.at(-1);
  if (!last || cells.length < 2) throw new RangeError('fewer than two cells: too few draws to judge by');
  last.seen += open.seen;
  last.due += open.due;
  const statistic = cells.reduce((sum, { seen, due }) => sum + (seen - due) ** 2 / due, 0);
  return chiSquareTail(statistic, cells.length - 1);
}

/** P(χ² > x) with so many degrees of freedom: the upper incomplete gamma function Q(degrees/2, x/2). */
export function chiSquareTail(x: number, degrees: number): number {
  return x <= 0 ? 1 : upperGamma(degrees / 2, x / 2);
}

/** Φ(x), the standard normal distribution function. */
export function normalCdf(x: number): number {
  const tail = x === 0 ? 0.5 : upperGamma(0.5, (x * x) / 2) / 2;
  return x < 0 ? tail : 1 - tail;
}

/** Q(a, x) by the series of P below a + 1, by Lentz's continued fraction above (Abramowitz & Stegun 6.5.29, 6.5.31). */
function upperGamma(a: number, x: number): number {
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let n = 1; term > sum * 1e-17; n++) sum += term *= x / (a + n);
    return 1 - front * sum;
  }
  let b = x + 1 - a;
  let c = Number.POSITIVE_INFINITY;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; ; n++) {
    const an = n * (a - n);
    b += 2;
    d = 1 / (an * d + b);
    c = b + an / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) return front * fraction;
  }
}

/** log Γ(x), x > 0: Stirling's series after shifting x above 20. */
function logGamma(x: number): number {
  let shift = 0;
  for (; x < 20; x++) shift += Math.log(x);
  const z = 1 / (x * x);
  const series = (1 / 12 - z * (1 / 360 - z * (1 / 1260 - z / 1680))) / x;
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series - shift;
}
