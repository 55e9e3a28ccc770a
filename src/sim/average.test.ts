import { describe, expect, it } from 'vitest';
import { average } from './average.ts';
import { run } from './run.ts';
import { gaussian } from './scenario.ts';
import { summarize } from './summary.ts';

const short = run(gaussian({ generations: 3, replicates: 50 }));

describe('an average over replicates', () => {
  it('of a measure is that of the summary, at every generation', () => {
    const { mean, sd } = summarize(short).measures['variance']!;
    for (const t of [0, 1, 2, 3]) {
      const found = average(short, t, (measured) => measured('variance'));
      expect(found.mean).toBeCloseTo(mean[t]!, 12);
      expect(found.standardError).toBeCloseTo(sd[t]! / Math.sqrt(50), 12);
    }
  });

  it('of something computed is computed replicate by replicate', () => {
    const moment = average(short, 3, (measured) => measured('mean') ** 2 + measured('variance')).mean;
    const apart = average(short, 3, (measured) => measured('mean') ** 2).mean;
    expect(moment - apart).toBeCloseTo(average(short, 3, (measured) => measured('variance')).mean, 12);
  });

  it('is refused where one replicate cannot tell its own error', () => {
    const lone = run(gaussian({ generations: 1, replicates: 1 }));
    expect(() => average(lone, 0, (measured) => measured('mean'))).toThrow('got 1');
  });
});
