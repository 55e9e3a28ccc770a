import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spaced } from './spaced.ts';

const label = (y: number, size = 12) => ({ y, size });

describe('labels', () => {
  it('stay where they wish to be when there is room', () => {
    expect(spaced([label(50), label(10), label(90)], 0, 100)).toEqual([50, 10, 90]);
  });

  it('never lie over one another, and keep their order', () => {
    const wishes = fc.array(
      fc.record({ y: fc.integer({ min: -20, max: 320 }), size: fc.integer({ min: 8, max: 30 }) }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(wishes, (wanted) => {
        const places = spaced(wanted, 0, 300);
        const placed = wanted
          .map(({ y, size }, i) => ({ y, size, place: places[i]! }))
          .sort((a, b) => a.place - b.place);
        for (const [i, { y, size, place }] of placed.entries()) {
          expect(place + size / 2).toBeLessThanOrEqual(300 + 1e-9);
          const above = placed[i - 1];
          if (!above) continue;
          expect(place - above.place).toBeGreaterThanOrEqual((size + above.size) / 2 - 1e-9);
          expect(y).toBeGreaterThanOrEqual(above.y);
        }
      }),
    );
  });
});
