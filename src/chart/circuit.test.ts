import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circuit, type Flow, outputOf, WIDEST } from './circuit.ts';
import { drift } from './drift.ts';
import { planFor } from './loopPlan.ts';
import { placeOn } from './route.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyFlow: fc.Arbitrary<Flow> = fc
  .tuple(share, share, share, fc.double({ min: 0.01, max: 1, noNaN: true }), share)
  .map(([f, s, junk, kept, passing]) => ({
    fresh: f,
    synthetic: (1 - f) * s,
    archive: (1 - f) * (1 - s),
    junk,
    kept,
    junkKept: Math.min(passing, kept / junk || 0),
  }));
const plan = planFor(640, 350);

const MIXED: Flow = { fresh: 0.3, archive: 0.28, synthetic: 0.42, junk: 0.3, kept: 0.7, junkKept: 0 };

describe('the pipes', () => {
  it('bring together exactly what the next model reads, side by side', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        const { lanes, unit } = circuit(plan, flow);
        const { fresh, archive, kept } = lanes;
        expect(fresh.width + archive.width + kept.width).toBeCloseTo(unit, 9);
        const edge = (lane: typeof fresh, side: 1 | -1) => lane.offset + (side * lane.width) / 2;
        expect(edge(fresh, -1)).toBeCloseTo(-unit / 2, 9);
        expect(edge(fresh, 1)).toBeCloseTo(edge(archive, -1), 9);
        expect(edge(archive, 1)).toBeCloseTo(edge(kept, -1), 9);
        expect(edge(kept, 1)).toBeCloseTo(unit / 2, 9);
      }),
    );
  });

  it('lose at the filter what the filter does not keep', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        const { lanes, unit } = circuit(plan, flow);
        expect(lanes.kept.width + lanes.rejected.width).toBeCloseTo(lanes.output.width, 9);
        if (outputOf(flow) < WIDEST)
          expect(lanes.output.width * flow.kept).toBeCloseTo(flow.synthetic * unit, 9);
      }),
    );
  });

  it('all end where the model is', () => {
    const { lanes, ways, model } = circuit(plan, MIXED);
    for (const route of [lanes.fresh.route, lanes.archive.route, ways.kept]) {
      const end = placeOn(route, route.length, 0);
      expect(end.x).toBeCloseTo(model.x, 6);
      expect(end.y).toBeCloseTo(model.y, 6);
    }
  });
});

describe('the documents', () => {
  const count = (flow: Flow) => {
    const found = { fresh: 0, archive: 0, synthetic: 0, junk: 0 };
    for (let seconds = 0; seconds < 400; seconds += 20) {
      const { fresh, archive, synthetic, junk } = drift(circuit(plan, flow), flow, seconds);
      found.fresh += fresh.length;
      found.archive += archive.length;
      found.synthetic += synthetic.length;
      found.junk += junk.length;
    }
    return found;
  };

  it('flow only where something flows', () => {
    expect(count({ fresh: 1, archive: 0, synthetic: 0, junk: 0.5, kept: 1, junkKept: 1 })).toMatchObject({
      archive: 0,
      synthetic: 0,
      junk: 0,
    });
    expect(count({ fresh: 0, archive: 0, synthetic: 1, junk: 0, kept: 1, junkKept: 1 })).toMatchObject({
      fresh: 0,
      archive: 0,
      junk: 0,
    });
  });

  it('are junk as often as the output is', () => {
    const { synthetic, junk } = count({ ...MIXED, kept: 1, junkKept: 1 });
    expect(junk / (junk + synthetic)).toBeCloseTo(0.3, 1);
  });

  it('pass a strict filter only if they are not junk', () => {
    const built = circuit(plan, MIXED);
    const { filter, reality } = built;
    const beyond = drift(built, MIXED, 33).junk.filter(({ x, y }) => x < filter.x - 60 || y < reality.y + 20);
    expect(beyond).toEqual([]);
  });

  it('move steadily: a moment later each is a moment further', () => {
    const built = circuit(plan, MIXED);
    const before = drift(built, MIXED, 5).fresh;
    const after = drift(built, MIXED, 5.1).fresh;
    const still = before.filter((place) =>
      after.some(({ x, y }) => Math.hypot(x - place.x, y - place.y) < 4),
    );
    expect(still.length).toBeGreaterThan(0.9 * before.length);
  });
});
