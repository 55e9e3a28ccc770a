import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crosses, squares, ticks } from './specks.ts';

const specks = fc.array(
  fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 500 }) }),
);

describe('specks', () => {
  it('draw each place once, however many share it', () => {
    fc.assert(
      fc.property(specks, (places) => {
        const apart = new Set(places.map(({ x, y }) => `${x},${y}`));
        expect(squares([...places, ...places]).split(/m/i).length - 1).toBe(apart.size);
      }),
    );
  });

  it('lie within a quarter of a px of where they belong', () => {
    expect(ticks([{ x: 10.3, y: 20.2 }], 9)).toBe('M10.5,20v9');
  });

  it('begin where the one before them ended', () => {
    const places = [
      { x: 10, y: 20 },
      { x: 10.5, y: 20 },
      { x: 8, y: 25.5 },
    ];
    expect(ticks(places, 9)).toBe('M10,20v9m.5-9v9m-2.5-3.5v9');
    expect(squares(places)).toBe('M10,20h.1m.4,0h.1m-2.6,5.5h.1');
    expect(crosses(places, 1.5)).toBe('M8.5,18.5l3,3m0-3l-3,3m.5-3l3,3m0-3l-3,3m-2.5,2.5l3,3m0-3l-3,3');
  });
});
