import { describe, expect, it } from 'vitest';
import { Stream } from '../../random/stream.ts';
import { MOBY_DICK } from '../language/mobyDick.test.support.ts';
import { sentenceCount } from '../language/sentences.ts';
import { TEXT_MEASURES, type TextMeasure } from '../measures.ts';
import { run } from '../run.ts';
import { type TextScenario, text } from '../scenario.ts';
import { series, summarize } from '../summary.ts';
import { textWorld } from './text.ts';

const library = () => MOBY_DICK;

const small = { size: 500, generations: 6, replicates: 3 } as const;

/** Means over replicates by generation. */
function means(given: Partial<TextScenario>): Record<TextMeasure, Float64Array> {
  const { measures } = summarize(run(text({ ...small, ...given }), library));
  return Object.fromEntries(TEXT_MEASURES.map((name) => [name, measures[name]!.mean])) as Record<
    TextMeasure,
    Float64Array
  >;
}

describe('in a closed loop', () => {
  const closed = run(text({ ...small, replicates: 6 }), library);
  const course = (replicate: number, measure: TextMeasure): number[] => [
    ...series(closed, replicate, TEXT_MEASURES.indexOf(measure)),
  ];

  it('a word once lost never returns: the vocabulary never grows, in any replicate', () => {
    for (let j = 0; j < 6; j++) {
      const vocabulary = course(j, 'vocabulary');
      for (let t = 1; t <= 6; t++) expect(vocabulary[t]).toBeLessThanOrEqual(vocabulary[t - 1]!);
    }
  });

  it('more than half of the words are lost within six generations', () => {
    for (let j = 0; j < 6; j++)
      expect(course(j, 'vocabulary')[6]!).toBeLessThan(course(j, 'vocabulary')[0]! / 2);
  });

  it('models are ever more perplexed by what people write, and repeat themselves ever more', () => {
    for (let j = 0; j < 6; j++) {
      expect(course(j, 'perplexity')[6]!).toBeGreaterThan(1.3 * course(j, 'perplexity')[0]!);
      expect(course(j, 'distinct')[6]!).toBeLessThan(course(j, 'distinct')[0]!);
    }
  });

  it('everything is kept where there is no filter', () => {
    for (let j = 0; j < 6; j++) expect(new Set(course(j, 'kept'))).toEqual(new Set([1]));
  });
});

describe('the fall of the vocabulary', () => {
  const closed = means({}).vocabulary[6]!;

  it('ends far above the closed loop with fresh chapters, with the archive, with a budget; there is none with everything', () => {
    expect(means({ fresh: 0.2 }).vocabulary[6]!).toBeGreaterThan(1.5 * closed);
    expect(means({ synthetic: 0.5 }).vocabulary[6]!).toBeGreaterThan(1.5 * closed);
    expect(means({ memory: 'budget' }).vocabulary[6]!).toBeGreaterThan(1.3 * closed);
    const all = means({ memory: 'accumulate' }).vocabulary;
    expect(all[6]).toBe(all[0]);
  });

  it('is not stopped by a filter, and what is popular repeats itself most', () => {
    const grounded = means({ selection: 5 });
    const popular = means({ selection: 5, filter: 'popular' });
    expect(grounded.vocabulary[6]!).toBeLessThan(1.1 * closed);
    expect(popular.distinct[6]!).toBeLessThan(grounded.distinct[6]! / 2);
    for (const { kept } of [grounded, popular])
      for (const share of kept) {
        expect(share).toBeGreaterThan(0);
        expect(share).toBeLessThan(1);
      }
  });
});

describe('people', () => {
  const world = textWorld(MOBY_DICK, Stream.seeded(1));

  it('write what nobody has read yet, until the whole of the readable book is read, and then again', () => {
    const luck = Stream.seeded(2);
    const places: number[] = [];
    for (let i = 0; i < 5394 + 10; i++) places.push(world.reality(i % 3)(luck, 0).byteOffset);
    expect(new Set(places.slice(0, 5394)).size).toBe(5394);
    expect(places.slice(5394)).toEqual(places.slice(0, 10));
  });

  it('read the chapters in an order of the replicate', () => {
    const starts = Array.from({ length: 8 }, (_, seed) => {
      const first = textWorld(MOBY_DICK, Stream.seeded(seed)).reality(0)(Stream.seeded(0), 0);
      return [...first].join(' ');
    });
    expect(new Set(starts).size).toBeGreaterThan(5);
  });
});

describe('a filter', () => {
  it('passes on sentences of better reward than were written', () => {
    const world = textWorld(MOBY_DICK, Stream.seeded(1));
    const corpus = world.draw(world.reality(0), 500, Stream.seeded(0));
    const writer = world.train(corpus);
    const rule = { filter: 'grounded', selection: 5 } as const;
    const once = world.draw(world.select(writer, rule).source, 400, Stream.seeded(3));
    expect(sentenceCount(once)).toBe(400);
    // Chosen once, they are kept more often when chosen again.
    const { kept } = world.select(writer, rule);
    expect(world.select({ ...writer, sample: once }, rule).kept).toBeGreaterThan(kept + 0.05);
  });
});
