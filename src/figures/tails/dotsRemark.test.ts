import { describe, expect, it } from 'vitest';
import { LEAST } from '../../chart/dotPlaces.ts';
import { dotsRemark } from './dotsRemark.ts';
import { litOf } from './lit.ts';

const knownUpTo = (edge: number) => Array.from({ length: 1000 }, (_, i) => (i < edge ? 1e-3 : 0));

describe('the remark on the field of dots', () => {
  it('follows the dark from the edge to the last light', () => {
    const said = [1000, 900, 720, 600, 500, 40, 2, 1].map((edge) => dotsRemark(knownUpTo(edge)));
    expect(said).toEqual([
      'Even the edge is lit.',
      'The edge has dark spots.',
      'About half of the edge is dark.',
      'Most of the edge is dark.',
      'The edge has gone dark.',
      'Little is lit beyond the middle.',
      '2 lights are left.',
      'One light is left.',
    ]);
  });
});

describe('what is lit', () => {
  it('has areas in proportion to shares, a floor for what is there, and nothing for what is gone', () => {
    const [whole, quarter, rare, gone] = litOf({ model: [0.2, 0.05, 1e-9, 0], junk: [] }, 0.2);
    expect([whole, quarter, rare, gone]).toEqual([1, 0.5, LEAST, 0]);
  });

  it('fills the strip of junk when half of what is written is junk', () => {
    expect([...litOf({ model: [], junk: [0.25, 0.25] }, 0.2)]).toEqual([1, 1]);
    expect([...litOf({ model: [], junk: [0, 0.0625] }, 0.2)]).toEqual([0, 0.5]);
  });
});
