import { expect, it } from 'vitest';
import { digest } from './digest.ts';
import { MOBY_DICK } from './language/mobyDick.test.support.ts';
import { run } from './run.ts';
import { challenge, commons, type KindsScenario, kinds, market, text } from './scenario.ts';

/**
 * A drift guard, not a truth: these digests say that numbers have changed, not that they are wrong. Links that
 * readers have shared show other pictures when they do. The laws are tested elsewhere; if those hold and the change
 * is meant, `vitest run -u` writes the new ones.
 */
const RUNS: Record<string, Partial<KindsScenario>> = {
  'the closed loop': {},
  'fresh data': { fresh: 0.05 },
  'half archive': { synthetic: 0.5 },
  'grounded filter': { fresh: 0.02, selection: 3 },
  'popular filter': { selection: 0.5, filter: 'popular' },
  accumulate: { memory: 'accumulate' },
  budget: { memory: 'budget', fresh: 0.1 },
  'moving world': { novelty: 0.02, fresh: 0.3, synthetic: 0.8 },
  'very many documents': { size: 1e12, kinds: 200 },
  'few documents, another seed': { size: 37, kinds: 20_000, seed: 4294967295 },
};

it('the same scenarios give the same numbers as when this was written', () => {
  const digests = Object.entries(RUNS).map(
    ([name, given]) => [name, digest(run(kinds({ ...given, generations: 12, replicates: 2 })))] as const,
  );
  expect(Object.fromEntries(digests)).toMatchInlineSnapshot(`
    {
      "accumulate": "392e79569d41f5ef",
      "budget": "384cac8663de7448",
      "few documents, another seed": "c10d9de9e82d5fce",
      "fresh data": "98f2c850d262b95e",
      "grounded filter": "634626a0df66e202",
      "half archive": "52b96478e34f6390",
      "moving world": "636d1cbf00ce74c8",
      "popular filter": "3ecfcbc5d4ce0c5d",
      "the closed loop": "eb5bd4dfd189b743",
      "very many documents": "5b0a9b567e2def5c",
    }
  `);
});

it('so does a text', () => {
  const scenario = text({
    size: 200,
    generations: 4,
    replicates: 2,
    fresh: 0.1,
    synthetic: 0.9,
    selection: 1,
  });
  expect(digest(run(scenario, () => MOBY_DICK))).toMatchInlineSnapshot(`"1111d4d65e78d62a"`);
});

it('so does a market', () => {
  const scenario = market({ generations: 12, replicates: 2, repent: 6, discernment: 0.5 });
  expect(digest(run(scenario))).toMatchInlineSnapshot(`"4e0969d5bbb6ccd1"`);
});

it('so do platforms', () => {
  const scenario = commons({ fresh: 0.5, selection: 2.6, generations: 20, replicates: 2 });
  expect(digest(run(scenario))).toMatchInlineSnapshot(`"de643633d13b2f9e"`);
});

it('so does a challenge', () => {
  const scenario = challenge({
    ...{ fresh: 0.05, synthetic: 0.2, selection: 2, memory: 'budget' },
    ...{ fresh10: 0.1, memory10: 'accumulate', synthetic20: 1, memory20: 'replace' },
    ...{ selection30: 1, memory30: 'accumulate', generations: 34, replicates: 2 },
  });
  expect(digest(run(scenario))).toMatchInlineSnapshot(`"fd87a8751152e659"`);
});
