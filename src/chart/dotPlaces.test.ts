import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotPlaces, LEAST, nearestDot } from './dotPlaces.ts';
import { frame } from './frame.ts';

const NO_MARGINS = { top: 0, right: 0, bottom: 0, left: 0 };
const zipf = (kinds: number) => Array.from({ length: kinds }, (_, i) => (i + 1) ** -1.1);

describe.each([
  [700, 270],
  [270, 220],
  [300, 300],
])('2,000 dots in a plot of %d × %d px', (width, height) => {
  const dots = dotPlaces(zipf(2000), frame(width, height, NO_MARGINS));
  const { x, y, radius } = dots;

  it('touch no other and lie inside', () => {
    let touching = 0;
    for (let i = 0; i < 2000; i++) {
      expect(x[i]! - radius[i]!).toBeGreaterThan(-0.01);
      expect(x[i]! + radius[i]!).toBeLessThan(width + 0.01);
      expect(y[i]! - radius[i]!).toBeGreaterThan(-0.01);
      expect(y[i]! + radius[i]!).toBeLessThan(height + 0.01);
      for (let j = 0; j < i; j++)
        if (Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!) < radius[i]! + radius[j]!) touching += 1;
    }
    expect(touching).toBe(0);
  });

  it('lie ever further out, the rarer the kind', () => {
    const far = Array.from(x, (at, i) =>
      Math.hypot(
        (at - width / 2) / Math.sqrt(width / height),
        (y[i]! - height / 2) * Math.sqrt(width / height),
      ),
    );
    const outward = (from: number, to: number) =>
      far.slice(from, to).reduce((sum, of) => sum + of, 0) / (to - from);
    expect(outward(0, 100)).toBeLessThan(outward(100, 500));
    expect(outward(100, 500)).toBeLessThan(outward(500, 1000));
    expect(outward(500, 1000)).toBeLessThan(outward(1000, 2000));
  });

  it('have areas in proportion to the shares, down to a floor that can be seen', () => {
    expect((radius[0]! / radius[9]!) ** 2).toBeCloseTo(10 ** 1.1, 3);
    expect(radius[1999]! / radius[0]!).toBeCloseTo(LEAST, 6);
    expect(radius[1999]!).toBeGreaterThan(1.1);
  });
});

describe('the nearest dot', () => {
  it('to a place inside a dot is that dot', () => {
    const dots = dotPlaces(zipf(300), frame(300, 200, NO_MARGINS));
    fc.assert(
      fc.property(fc.nat(299), fc.double({ min: -0.6, max: 0.6, noNaN: true }), (i, off) => {
        expect(nearestDot(dots, dots.x[i]! + off * dots.radius[i]!, dots.y[i]!)).toBe(i);
      }),
    );
  });
});

it('kinds that are all as common find their places as soon as others', () => {
  const { x, radius } = dotPlaces(new Float64Array(2000).fill(1), {
    width: 800,
    height: 300,
    left: 0,
    right: 800,
    top: 0,
    bottom: 300,
  });
  expect(new Set(x).size).toBeGreaterThan(1500);
  expect(radius.every((of) => of > 3)).toBe(true);
});
