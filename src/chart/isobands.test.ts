import { describe, expect, it } from 'vitest';
import { frame } from './frame.ts';
import { isobands, placeOf } from './isobands.ts';

const box = frame(120, 120, { top: 10, right: 10, bottom: 10, left: 10 });
const SIDE = 11;

/** A grid on which the value is that of a function of column and row, 0…1 each. */
const gridOf = (value: (x: number, y: number) => number) => ({
  columns: SIDE,
  rows: SIDE,
  values: Array.from({ length: SIDE * SIDE }, (_, i) =>
    value((i % SIDE) / (SIDE - 1), Math.floor(i / SIDE) / (SIDE - 1)),
  ),
});

const corners = (path: string) =>
  [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

describe('the bands of a map', () => {
  it('begin exactly where the value is reached: half way up a slope from the left', () => {
    const [band] = isobands(
      gridOf((x) => x),
      [0.5],
      box,
    );
    expect(Math.min(...corners(band!.path).map(({ x }) => x))).toBeCloseTo(60, 5);
  });

  it('lie on the side where the values are: above, where they grow upwards', () => {
    const [band] = isobands(
      gridOf((_, y) => y),
      [0.25],
      box,
    );
    expect(Math.max(...corners(band!.path).map(({ y }) => y))).toBeCloseTo(85, 5);
  });

  it('are closed outside of the plot, so that no edge of theirs runs along its own', () => {
    const [band] = isobands(
      gridOf(() => 1),
      [0.5],
      box,
    );
    for (const { x, y } of corners(band!.path))
      expect(x <= box.left || x >= box.right || y <= box.top || y >= box.bottom).toBe(true);
    expect(band!.somewhere).toBeUndefined();
  });

  it('are none where the value is nowhere reached', () => {
    const [band] = isobands(
      gridOf(() => 0),
      [0.5],
      box,
    );
    expect(band!.path).toBe('');
  });
});

it('the outermost nodes lie on the edges of the plot', () => {
  const place = placeOf({ columns: SIDE, rows: SIDE }, box);
  expect(place(0, 0)).toEqual({ x: box.left, y: box.bottom });
  expect(place(SIDE - 1, SIDE - 1)).toEqual({ x: box.right, y: box.top });
});
