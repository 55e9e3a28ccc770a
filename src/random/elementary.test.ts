import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp, log, log1p } from './elementary.ts';

/** Distance in units in the last place: how many doubles lie between. */
function ulps(a: number, b: number): number {
  const [x, y] = new BigInt64Array(Float64Array.of(a, b).buffer);
  // Doubles of one sign are ordered as their bits; −0 and 0 are neighbours.
  const place = (bits: bigint) => (bits < 0n ? -(bits & 0x7fffffffffffffffn) : bits);
  const distance = place(x!) - place(y!);
  return Number(distance < 0n ? -distance : distance);
}

/** The engine's own functions are within 1 unit of the truth, ours within 2 of the engine's. */
function agrees(ours: (x: number) => number, engines: (x: number) => number, min: number, max: number): void {
  fc.assert(
    fc.property(fc.double({ min, max, noNaN: true }), (x) => ulps(ours(x), engines(x)) <= 2),
    { seed: 1, numRuns: 20_000 },
  );
}

describe('exp', () => {
  it.each([
    [-1, 1],
    [-50, 50],
    [-708, 709],
    [-1e-5, 1e-5],
  ])('is within 2 units in the last place of Math.exp from %d to %d', (min, max) => {
    agrees(exp, Math.exp, min, max);
  });

  it('is exact at 0, underflows to 0, overflows to Infinity, and hands NaN on', () => {
    expect([0, -800, 800, Number.NaN, -Infinity, Infinity].map(exp)).toEqual([
      1,
      0,
      Infinity,
      Number.NaN,
      0,
      Infinity,
    ]);
  });

  it('fades out through the subnormal numbers', () => {
    for (let x = -745; x < -708; x += 0.37) expect(ulps(exp(x), Math.exp(x))).toBeLessThanOrEqual(2);
  });
});

describe('log', () => {
  it.each([
    [2 ** -1022, Number.MAX_VALUE],
    [1e-3, 1e3],
    [0.5, 2],
    [0.97, 1.03],
    [1 - 1e-6, 1 + 1e-6],
  ])('is within 2 units in the last place of Math.log from %d to %d', (min, max) => {
    agrees(log, Math.log, min, max);
  });

  it('is within 2 units in the last place of Math.log on both sides of every power of 2 and every interval of its table', () => {
    for (let e = -1022; e < 1024; e++)
      for (let j = 0; j < 128; j++) {
        const edge = 2 ** e * (1 + j / 128);
        for (const x of [edge, edge * (1 - 2 ** -53)])
          if (ulps(log(x), Math.log(x)) > 2) expect.fail(`log(${x}) is ${log(x)}`);
      }
  });

  it('is −Infinity at 0, Infinity at Infinity, NaN below 0, and right for subnormal numbers', () => {
    expect([0, Infinity, -1, Number.NaN].map(log)).toEqual([-Infinity, Infinity, Number.NaN, Number.NaN]);
    expect(ulps(log(5e-324), Math.log(5e-324))).toBeLessThanOrEqual(2);
  });
});

describe('log1p', () => {
  it.each([
    [-0.999, 10],
    [-0.3, 0.42],
    [-0.011, 0.011],
    [-1e-12, 1e-12],
  ])('is within 3 units in the last place of Math.log1p from %d to %d', (min, max) => {
    fc.assert(
      fc.property(fc.double({ min, max, noNaN: true }), (x) => ulps(log1p(x), Math.log1p(x)) <= 3),
      { seed: 1, numRuns: 20_000 },
    );
  });
});
