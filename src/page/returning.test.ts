import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileJson, hostileText } from '../sim/anyHostile.test.support.ts';
import { readPlace } from './returning.ts';

describe('a kept place', () => {
  it('is read as it was written', () => {
    expect(readPlace(JSON.stringify({ id: 'drift', below: 1200 }))).toEqual({ id: 'drift', below: 1200 });
  });

  it('of any text is a place in reach or none, and never an error: ten thousand texts', () => {
    const nearly = fc
      .record({
        id: fc.oneof(fc.constant('drift'), hostileText),
        below: fc.oneof(fc.nat(), hostileText, fc.double()),
      })
      .map((place) => JSON.stringify(place));
    const json = hostileJson.map((value) => {
      try {
        return JSON.stringify(value) ?? '';
      } catch {
        return '['.repeat(50_000); // too deep to be written
      }
    });
    let places = 0;
    fc.assert(
      fc.property(fc.oneof(nearly, json, hostileText), (text) => {
        const place = readPlace(text);
        if (!place) return;
        places += 1;
        if (typeof place.id !== 'string' || !(place.below >= 0 && place.below <= 1e6)) expect.fail(text);
      }),
      { seed: 1, numRuns: 10_000 },
    );
    expect(places).toBeGreaterThan(50);
  });

  it.each([
    '',
    'null',
    '7',
    '[]',
    '{"id":1,"below":1}',
    '{"id":"drift","below":-1}',
    '{"id":"drift","below":1e999}',
  ])('is none where the text is %s', (text) => {
    expect(readPlace(text)).toBeUndefined();
  });
});
