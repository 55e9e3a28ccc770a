import { describe, expect, it } from 'vitest';
import { normal } from '../random/normal.ts';
import { Stream } from '../random/stream.ts';
import { criticalT, growth, WINDOW } from './growth.ts';

const LENGTH = 41;

/** Replicates that rise by `slope` a generation, with noise of standard deviation 1. */
function courses(replicates: number, slope: number, stream: Stream): readonly Float64Array[] {
  return Array.from({ length: replicates }, () =>
    Float64Array.from({ length: LENGTH }, (_, t) => slope * t + normal(stream)),
  );
}

describe('whether an error still grows', () => {
  // One-sided 5 % points of Student's t, as tables have them.
  it.each([
    [2, 2.92],
    [9, 1.833],
    [15, 1.753],
    [31, 1.696],
    [1000, 1.646],
  ])('with %i degrees of freedom t has to exceed %f', (freedom, point) => {
    expect(Math.abs(criticalT(freedom) - point)).toBeLessThan(0.01);
  });

  it.each([3, 8, 32])(
    'is called so one time in twenty where nothing but luck moves it, of %i replicates',
    (replicates) => {
      const stream = Stream.seeded(5).fork('growth', replicates);
      const trials = 4000;
      let called = 0;
      for (let i = 0; i < trials; i++) if (growth(courses(replicates, 0, stream)) > 1) called += 1;
      // Standard error √(0.05·0.95/4000) = 0.0034; 4 of them: 1 false alarm in 16,000.
      expect(Math.abs(called / trials - 0.05)).toBeLessThan(0.0138);
    },
  );

  it('is seen where it is there, and its fall likewise', () => {
    const stream = Stream.seeded(6);
    expect(growth(courses(32, 0.2, stream))).toBeGreaterThan(1);
    expect(growth(courses(32, -0.2, stream))).toBeLessThan(-1);
  });

  it('looks at the last generations alone', () => {
    const stream = Stream.seeded(7);
    const flatAtEnd = courses(16, 0, stream).map((course) =>
      course.map((value, t) => value + (t < LENGTH - 1 - WINDOW ? 100 * t : 100 * LENGTH)),
    );
    expect(Math.abs(growth(flatAtEnd))).toBeLessThan(2);
  });

  it('is not said of what stands still in every replicate alike', () => {
    for (const value of [0, 0.07, 0.8307])
      expect(growth([0, 1].map(() => new Float64Array(LENGTH).fill(value)))).toBe(0);
  });

  it('cannot be told of a replicate alone', () => {
    expect(growth([Float64Array.from({ length: LENGTH }, (_, t) => t)])).toBeNaN();
  });
});
