import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spaced } from './spaced.ts';

describe('labels', () => {
  it('stay where they wish to be when there is room', () => {
    expect(spaced([{ y: 50 }, { y: 10 }, { y: 90 }], 12, 0, 100)).toEqual([50, 10, 90]);
  });

  it('never lie over one another, and keep their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 320 }), { maxLength: 8 }), (ys) => {
        const wishes = ys.map((y) => ({ y }));
        const places = spaced(wishes, 14, 0, 300);
        const byWish = ys.map((y, i) => ({ y, place: places[i]! })).sort((a, b) => a.place - b.place);
        for (const [i, { y, place }] of byWish.entries()) {
          if (i === 0) continue;
          expect(place - byWish[i - 1]!.place).toBeGreaterThanOrEqual(14 - 1e-9);
          expect(y).toBeGreaterThanOrEqual(byWish[i - 1]!.y);
        }
        for (const place of places) expect(place).toBeLessThanOrEqual(300);
      }),
    );
  });
});
