import { describe, expect, it } from 'vitest';
import { logBinomialMass } from './binomialMass.ts';

describe('the logarithm of a binomial probability', () => {
  // Reference: mpmath 1.3 with 60 digits, log-gamma of the doubles as they are.
  it.each([
    [25, 0.45, 11, -1.8432264746062215],
    [25, 0.45, 0, -14.945925018890511],
    [25, 0.45, 25, -19.96269240544429],
    [16, 0.5, 15, -8.317766166719345],
    [1000, 0.1, 140, -11.32342852357336],
    [1e6, 0.3, 300_500, -7.641894959023184],
    [1e9, 1e-8, 25, -10.43897799812938],
    [1e9, 0.37, 370_030_000, -12.482924713553118],
    [1e12, 0.5, 500_000_500_000, -14.541301910608835],
    [1e12, 0.3, 300_002_000_000, -23.47792455202783],
    [1e12, 1e-11, 3, -4.884004190268918],
    [1e12, 4e-10, 480, -11.520352460299852],
  ])('n = %d, p = %d, k = %d', (n, p, k, expected) => {
    expect(Math.abs(logBinomialMass(n, p, k) - expected)).toBeLessThan(n < 1e10 ? 1e-12 : 1e-9); // n·p is rounded
  });

  it('is that of one half to the n, times a whole number, where p is one half', () => {
    for (const n of [1, 2, 15, 16, 17, 40, 50]) {
      let choose = 1; // exact up to n = 50
      for (let k = 0; k <= n; k++) {
        expect(logBinomialMass(n, 0.5, k)).toBeCloseTo(Math.log(choose) - n * Math.LN2, 12);
        choose = (choose * (n - k)) / (k + 1);
      }
    }
  });
});
