import { describe, expect, it } from 'vitest';
import { chiSquareTail, goodnessOfFit, normalCdf } from './goodnessOfFit.test.support.ts';

describe('the tables that the samplers are judged by', () => {
  // Tables of the chi-square distribution, e.g. Abramowitz & Stegun, table 26.8.
  it.each([
    [3.841459, 1, 0.05],
    [18.30704, 10, 0.05],
    [23.20925, 10, 0.01],
    [29.5883, 10, 0.001],
    [77.92947, 100, 0.95],
    [149.4493, 100, 0.001],
  ])('P(χ² > %f) with %d degrees of freedom is %f', (x, degrees, tail) => {
    expect(chiSquareTail(x, degrees) / tail).toBeCloseTo(1, 4);
  });

  it.each([
    [0, 0.5],
    [1.959963984540054, 0.975],
    [-1, 0.15865525393145707],
    [-6, 9.865876450376946e-10],
  ])('Φ(%f) is %f', (x, below) => {
    expect(normalCdf(x) / below).toBeCloseTo(1, 12);
  });

  it('a perfect fit has p-value 1, an impossible one 0', () => {
    expect(goodnessOfFit([300, 500, 200], [0.3, 0.5, 0.2])).toBe(1);
    expect(goodnessOfFit([200, 500, 300], [0.3, 0.5, 0.2])).toBeLessThan(1e-12);
  });
});
