import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedValue } from './ExactValue.tsx';
import { evenTrack, keyed, kneeTrack, LENGTH, type Track } from './track.ts';

const tracks: readonly (readonly [string, Track])[] = [
  ['even', evenTrack(5, 50)],
  ['knee', kneeTrack(0.2)],
];

describe.each(tracks)('an %s track', (_, track) => {
  const stop = fc.constantFrom(...track.stops);

  it('leads from a value to its place and back', () => {
    for (const value of track.stops) expect(track.value(track.place(value))).toBe(value);
  });

  it('grows from its least value at 0 to its most at 1', () => {
    expect([track.value(0), track.value(1)]).toEqual([track.min, track.max]);
    const values = Array.from({ length: LENGTH + 1 }, (__, i) => track.value(i / LENGTH));
    expect(values.every((value, i) => i === 0 || value >= values[i - 1]!)).toBe(true);
  });

  it('takes an arrow key up and the next one down back to the same stop', () => {
    fc.assert(
      fc.property(stop, (value) => {
        if (value === track.max) return;
        expect(keyed(track, keyed(track, value, 'ArrowRight')!, 'ArrowLeft')).toBe(value);
      }),
    );
  });

  it('moves every key the way it points, from between the stops too, and stays in range', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (place) => {
        const value = track.value(place);
        for (const key of ['ArrowRight', 'ArrowUp', 'PageUp'])
          expect(keyed(track, value, key)!).toBeGreaterThanOrEqual(Math.min(track.max, value));
        for (const key of ['ArrowLeft', 'ArrowDown', 'PageDown'])
          expect(keyed(track, value, key)!).toBeLessThanOrEqual(Math.max(track.min, value));
      }),
    );
  });

  it('leaves Home, End and letters to the browser', () => {
    for (const key of ['Home', 'End', 'a', 'Tab']) expect(keyed(track, track.min, key)).toBeUndefined();
  });
});

it('half of a knee track goes to the values below the knee', () => {
  expect(kneeTrack(0.2).value(0.5)).toBe(0.2);
});

it('an arrow key from between two stops leads to the nearer end of the gap', () => {
  const track = kneeTrack(0.2);
  expect([keyed(track, 0.013, 'ArrowRight'), keyed(track, 0.013, 'ArrowLeft')]).toEqual([0.015, 0.01]);
});

describe('a typed value', () => {
  const percent = kneeTrack(0.2);

  it('is read with or without its unit, with point or comma', () => {
    expect(
      ['5', '5 %', '5\u00A0%', '0,7', '.7%', '100'].map((text) => typedValue(text, 0.01, percent)),
    ).toEqual([0.05, 0.05, 0.05, 0.007, 0.007, 1]);
  });

  it('changes nothing when it is no number in range', () => {
    for (const text of ['', 'x', '-1', '101', '1e1', '5 5', 'NaN'])
      expect(typedValue(text, 0.01, percent)).toBeUndefined();
  });
});
