import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generationAt, lengthOf, pitch, scoreOf, type Voices } from './score.ts';

/** A scale, and a run of values on it, in thousandths of it. */
const anyVoices = fc
  .record({
    least: fc.integer({ min: -1000, max: 1000 }),
    span: fc.integer({ min: 1, max: 10_000 }),
    places: fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { minLength: 2, maxLength: 201 }),
  })
  .map(({ least, span, places }): Voices => {
    const on = (place: number) => least + (span * place) / 1000;
    return {
      least,
      most: least + span,
      line: places.map(([one]) => on(one)),
      reference: places.map(([, other]) => on(other)),
    };
  });

describe('pitch', () => {
  it('rises with the value, and by the same interval for the same step', () =>
    fc.assert(
      fc.property(
        anyVoices,
        fc.nat(900),
        fc.nat(900),
        fc.integer({ min: 1, max: 100 }),
        (scale, one, other, by) => {
          const { least, most } = scale;
          const interval = (from: number) => {
            const at = (place: number) => pitch(least + ((most - least) * place) / 1000, least, most);
            return at(from + by) / at(from);
          };
          expect(interval(one)).toBeGreaterThan(1);
          expect(interval(one)).toBeCloseTo(interval(other), 9);
        },
      ),
    ));

  it('goes no further than its scale does', () => {
    expect(pitch(-5, 0, 1)).toBe(pitch(0, 0, 1));
    expect(pitch(7, 0, 1)).toBe(pitch(1, 0, 1));
  });
});

describe('a score', () => {
  it('keeps both voices between 100 and 1500 Hz, a note for each generation', () =>
    fc.assert(
      fc.property(anyVoices, (voices) => {
        const { line, reference } = scoreOf(voices);
        for (const voice of [line, reference]) {
          expect(voice).toHaveLength(voices.line.length);
          expect(Math.min(...voice)).toBeGreaterThanOrEqual(100);
          expect(Math.max(...voice)).toBeLessThanOrEqual(1500);
        }
      }),
    ));

  it('gives each generation 150 to 250 ms, and ends with the last one', () =>
    fc.assert(
      fc.property(anyVoices, (voices) => {
        const score = scoreOf(voices);
        expect(score.pace).toBeGreaterThanOrEqual(0.15);
        expect(score.pace).toBeLessThanOrEqual(0.25);
        expect(generationAt(score, -1)).toBe(0);
        voices.line.length > 2 && expect(generationAt(score, 1.5 * score.pace)).toBe(1);
        expect(generationAt(score, lengthOf(score) - score.pace / 2)).toBe(voices.line.length - 1);
        expect(generationAt(score, 2 * lengthOf(score))).toBe(voices.line.length - 1);
      }),
    ));
});
