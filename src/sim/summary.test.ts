import { describe, expect, it } from 'vitest';
import { run } from './run.ts';
import { kinds } from './scenario.ts';
import { series, summarize } from './summary.ts';

const scenario = kinds({ kinds: 30, junkKinds: 5, size: 100, generations: 6, replicates: 21 });
const whole = run(scenario);

describe('a summary', () => {
  it('holds, for each measure and generation, what the replicates say', () => {
    const { measures, replicates } = summarize(whole);
    expect(replicates).toBe(21);
    expect(Object.keys(measures)).toEqual(whole.measures);
    whole.measures.forEach((name, m) => {
      for (let t = 0; t <= scenario.generations; t++) {
        const values = Array.from({ length: 21 }, (_, j) => series(whole, j, m)[t]!).sort((a, b) => a - b);
        const mean = values.reduce((a, b) => a + b) / 21;
        const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 20;
        const band = measures[name]!;
        expect(band.mean[t]).toBeCloseTo(mean, 10);
        expect(band.sd[t]).toBeCloseTo(Math.sqrt(variance), 10);
        // With 21 replicates these quantiles fall on replicates.
        expect([band.q05[t], band.q25[t], band.q50[t], band.q75[t], band.q95[t]]).toEqual(
          [1, 5, 10, 15, 19].map((place) => values[place]),
        );
      }
    });
  });

  it('of one replicate is that replicate, with no spread', () => {
    const single = run({ ...scenario, replicates: 1 });
    const { mean, sd, q05, q95 } = summarize(single).measures['error']!;
    expect([mean, q05, q95]).toEqual([series(single, 0, 0), series(single, 0, 0), series(single, 0, 0)]);
    expect(sd.every((spread) => spread === 0)).toBe(true);
  });

  it('of nothing is refused', () => {
    expect(() => summarize({ ...whole, replicates: 0, values: new Float64Array(0) })).toThrow(RangeError);
  });
});
