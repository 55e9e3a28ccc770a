import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { squares, ticks } from './specks.ts';

const specks = fc.array(
  fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 500 }) }),
);

describe('specks', () => {
  it('draw each place once, however many share it', () => {
    fc.assert(
      fc.property(specks, (places) => {
        const apart = new Set(places.map(({ x, y }) => `${x},${y}`));
        expect(squares([...places, ...places]).split('M').length - 1).toBe(apart.size);
      }),
    );
  });

  it('lie within a quarter of a px of where they belong', () => {
    expect(ticks([{ x: 10.3, y: 20.2 }], 9)).toBe('M10.5,20v9');
  });
});
