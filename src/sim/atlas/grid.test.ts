import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinds } from '../scenario.ts';
import {
  between,
  covers,
  FRESH,
  NODES,
  nearestNode,
  SELECTION,
  SHEETS,
  SIDE,
  SYNTHETIC,
  scenarioAt,
  sheetsFor,
} from './grid.ts';

describe('the grid of the atlas', () => {
  it('has every memory, novelty and pressure with each filter, and what no filter changes once', () => {
    expect(SHEETS).toHaveLength(3 * 2 * (1 + 2 * (SELECTION.length - 1)));
    expect(new Set(SHEETS.map((sheet) => JSON.stringify(sheet))).size).toBe(SHEETS.length);
  });

  it('finds each node nearest to itself', () => {
    for (let node = 0; node < NODES; node += 7)
      expect(nearestNode(scenarioAt(SHEETS[0]!, node, 3))).toBe(node);
  });

  it('gives a value among nodes as a share of the way between its neighbours', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), (value, isFresh) => {
        const nodes = isFresh ? FRESH : SYNTHETIC;
        const { low, high, share } = between(nodes, value);
        expect(high).toBe(low + 1);
        expect(nodes[low]! + share * (nodes[high]! - nodes[low]!)).toBeCloseTo(value, 12);
      }),
    );
  });

  it('takes a surveyed pressure from its own sheet, and any other from those on either side', () => {
    for (const [place, sheet] of SHEETS.entries()) {
      const { low, high, share } = sheetsFor(sheet);
      expect(share === 0 ? low : share === 1 ? high : Number.NaN).toBe(place);
    }
    const { low, high } = sheetsFor({ memory: 'budget', novelty: 0.02, filter: 'popular', selection: 3 });
    expect([SHEETS[low]!.selection, SHEETS[high]!.selection]).toEqual([2, 5]);
    expect([SHEETS[low]!.filter, SHEETS[high]!.memory]).toEqual(['popular', 'budget']);
  });

  it('weighs pressures by what they let pass: half way down in e^−k is half way between the sheets', () => {
    const selection = -Math.log((Math.exp(-2) + Math.exp(-5)) / 2);
    const { share } = sheetsFor({ memory: 'replace', novelty: 0, filter: 'grounded', selection });
    expect(share).toBeCloseTo(0.5, 10);
  });

  it.each([
    ['a setting of the three sliders', { synthetic: 0.3, fresh: 0.01, selection: 4.2 }, true],
    ['another seed, other replicates', { seed: 9, replicates: 100 }, true],
    ['a world that moves by 2 %', { novelty: 0.02 }, true],
    ['a world that moves by 1 %', { novelty: 0.01 }, false],
    ['fewer kinds', { kinds: 500 }, false],
    ['longer runs', { generations: 80 }, false],
    ['more documents', { size: 80_000 }, false],
  ])('covers %s: %j is %s', (_, given, isCovered) => {
    expect(covers(kinds(given))).toBe(isCovered);
  });

  it('has nodes from edge to edge', () => {
    for (const nodes of [SYNTHETIC, FRESH]) {
      expect(nodes).toHaveLength(SIDE);
      expect([nodes[0], nodes.at(-1)]).toEqual([0, 1]);
    }
  });
});
