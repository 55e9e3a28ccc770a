import { describe, expect, it } from 'vitest';
import { exponentOf, growthOf, QUANTITIES } from './growth.ts';
import { growthPlot } from './growthPlot.ts';

const powerLaw = (scale: number, exponent: number) =>
  [1, 3, 10, 100, 1000].map((value) => ({ value, milliseconds: scale * value ** exponent }));

describe('growth', () => {
  it.each([
    [0.3, 0],
    [2, 1],
    [7, 0.5],
    [1, 2],
  ])('of %d·x^%d has that exponent', (scale, exponent) => {
    expect(exponentOf(powerLaw(scale, exponent))).toBeCloseTo(exponent, 12);
  });

  it('is measured at each value of its quantity', () => {
    const generations = QUANTITIES.find(({ name }) => name === 'generations')!;
    const { points, exponent } = growthOf({ ...generations, values: [1, 2, 3] }, 1);
    expect(points.map(({ value }) => value)).toEqual([1, 2, 3]);
    expect(points.every(({ milliseconds }) => milliseconds > 0)).toBe(true);
    expect(Number.isFinite(exponent)).toBe(true);
  });

  it('is drawn with a dot for each value, all within the picture', () => {
    const growths = [0, 1].map((exponent) => ({
      name: exponent ? ('kinds' as const) : ('documents' as const),
      points: powerLaw(4, exponent),
      exponent,
    }));
    const plot = growthPlot(growths);
    const dots = [...plot.matchAll(/<circle class="point" cx="([\d.]+)" cy="([\d.]+)"/g)];
    expect(dots).toHaveLength(10);
    for (const [, x, y] of dots) {
      expect(Number(x)).toBeLessThan(380);
      expect(Number(y)).toBeLessThan(250);
    }
    expect(plot).toContain('documents to the power of 0.00, kinds to the power of 1.00');
  });
});
