/** Poisson(mean) on 0…199, from ratios of neighbours outwards from the mode, divided by their own sum. @param mean below 32 */
export function poissonMasses(mean: number): Float64Array {
  const masses = new Float64Array(200);
  const mode = Math.floor(mean);
  masses[mode] = 1;
  for (let k = mode; k < 199; k++) masses[k + 1] = (masses[k]! * mean) / (k + 1);
  for (let k = mode; k > 0; k--) masses[k - 1] = (masses[k]! * k) / mean;
  const total = masses.reduce((sum, mass) => sum + mass);
  return masses.map((mass) => mass / total);
}
