import { describe, expect, it } from 'vitest';
import { digamma, logGamma } from './gamma.ts';

const EULER = 0.5772156649015329;

describe('log Γ', () => {
  it('is the logarithm of the factorial, and of √π at a half', () => {
    expect(logGamma(1)).toBeCloseTo(0, 12);
    expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 12);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12);
  });
});

describe('ψ', () => {
  it('is the harmonic number less Euler’s constant, and −γ − 2 ln 2 at a half', () => {
    expect(digamma(1)).toBeCloseTo(-EULER, 12);
    expect(digamma(4)).toBeCloseTo(1 + 1 / 2 + 1 / 3 - EULER, 12);
    expect(digamma(0.5)).toBeCloseTo(-EULER - 2 * Math.LN2, 12);
  });

  it('is the slope of log Γ', () => {
    for (const x of [0.7, 3, 24.5, 1000])
      expect((logGamma(x + 1e-4) - logGamma(x - 1e-4)) / 2e-4).toBeCloseTo(digamma(x), 6);
  });
});
