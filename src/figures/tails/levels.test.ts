import { describe, expect, it } from 'vitest';
import { edgeOf, floorOf, levelsOf, realityAt } from './levels.ts';

describe('the edge of what is known', () => {
  it('parts the known from the lost where they do not mix', () => {
    expect(edgeOf([1, 1, 1, 0, 0])).toBe(3);
  });

  it('is 0 where all is lost, and the number of kinds where none is', () => {
    expect([edgeOf([0, 0]), edgeOf([1, 1])]).toEqual([0, 2]);
  });

  it('is not moved by a single survivor among the lost', () => {
    expect(edgeOf([1, 1, 0, 0, 0, 1, 0])).toBe(2);
  });
});

describe('levels', () => {
  const floor = floorOf([
    { rank: 1, share: 0.2 },
    { rank: 2000, share: 4e-5 },
  ]);

  it('lay what is absent exactly one level below the floor', () => {
    expect([...levelsOf({ model: [0, 1], junk: [0] }, floor)]).toEqual([floor - 1, 0, floor - 1]);
  });

  it('never lay what is there below the floor, however rare', () => {
    expect(levelsOf({ model: [1e-12], junk: [] }, floor)[0]).toBe(floor);
  });
});

it('between its knots reality is a power law', () => {
  const line = [
    { rank: 1, level: -1 },
    { rank: 100, level: -3 },
  ];
  expect([1, 10, 100].map((rank) => realityAt(line, rank))).toEqual([-1, -2, -3]);
});
