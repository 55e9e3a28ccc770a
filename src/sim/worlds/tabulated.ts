/**
 * A smooth even function, computed once on a grid and interpolated between its points by the cubic through the four
 * nearest (Lagrange); beyond `reach` it stays what it is there.
 * @param step distance of the points: the error is of the order of step⁴
 */
export function tabulated(f: (x: number) => number, reach: number, step: number): (x: number) => number {
  // A point more than is asked for on either side: every place has four neighbours.
  const values = Float64Array.from({ length: Math.round(reach / step) + 3 }, (_, i) => f((i - 1) * step));
  return (x) => {
    const place = Math.min(Math.abs(x), reach) / step;
    const i = Math.min(Math.floor(place), values.length - 4);
    const t = place - i; // the four stand at −1, 0, 1 and 2
    const before = (-t * (t - 1) * (t - 2)) / 6;
    const near = ((t + 1) * (t - 1) * (t - 2)) / 2;
    const next = (-(t + 1) * t * (t - 2)) / 2;
    const after = ((t + 1) * t * (t - 1)) / 6;
    return before * values[i]! + near * values[i + 1]! + next * values[i + 2]! + after * values[i + 3]!;
  };
}
