import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyed, type Line, straightTo, stroke } from './stroke.ts';

const LAST = 40;
const START: Line = [1];
const point = fc.record({
  x: fc.double({ min: -5, max: LAST + 5, noNaN: true }),
  y: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe('a line under the pencil', () => {
  it('has no gaps, keeps its start and stays within the surface, whatever is drawn', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(point, point), { minLength: 1, maxLength: 8 }), (strokes) => {
        const line = strokes.reduce((drawn, [from, to]) => stroke(drawn, from, to, LAST), START);
        expect(line[0]).toBe(1);
        expect(line.length).toBeLessThanOrEqual(LAST + 1);
        expect(line.every((share) => share >= 0 && share <= 1)).toBe(true);
        expect(Array.from(line, (share) => typeof share)).not.toContain('undefined');
      }),
    );
  });

  it('goes straight to where a stroke begins far behind its end', () => {
    expect(stroke(START, { x: 4, y: 0.6 }, { x: 4, y: 0.6 }, LAST)).toEqual([
      1,
      expect.closeTo(0.9),
      expect.closeTo(0.8),
      expect.closeTo(0.7),
      0.6,
    ]);
  });

  it('is the same whichever way a stroke is drawn, but for an upright one, which ends where the pencil does', () => {
    fc.assert(
      fc.property(point, point, (from, to) => {
        fc.pre(from.x !== to.x);
        expect(stroke(START, from, to, LAST)).toEqual(stroke(START, to, from, LAST));
      }),
    );
  });
});

describe('keys', () => {
  const press = (keys: readonly string[]) =>
    keys.reduce((now, key) => keyed(now.line, now.pencil, key, LAST) ?? now, { line: START, pencil: 0 });

  it('draw a point a press, level until it is moved', () => {
    const { line, pencil } = press(['ArrowRight', 'ArrowRight']);
    expect(pencil).toBe(10);
    expect(line).toEqual(Array.from({ length: 11 }, () => 1));
  });

  it('reach the end in eight presses', () => {
    expect(press(Array.from({ length: 8 }, () => 'ArrowRight')).line.length).toBe(LAST + 1);
  });

  it('move a point and the line to its neighbours with it', () => {
    const { line } = press(['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowDown']);
    expect(line[5]).toBeCloseTo(0.9);
    expect(line[3]).toBeCloseTo(0.94);
    expect(line[10]).toBe(1);
    expect(line[8]).toBeCloseTo(0.96);
  });

  it('that mean nothing here are left to the browser', () => {
    expect(keyed(START, 0, 'Tab', LAST)).toBeUndefined();
  });
});

it('a straight line ends where it is told to', () => {
  expect(straightTo(0.2, 4)).toEqual([1, 0.8, 0.6, expect.closeTo(0.4), expect.closeTo(0.2)]);
});
