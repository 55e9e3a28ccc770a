import { expect, it } from 'vitest';
import { digest } from './digest.ts';
import { run } from './run.ts';
import { type KindsScenario, kinds } from './scenario.ts';

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
      "accumulate": "e4394bd4a8dbb358",
      "budget": "8f82416b249524aa",
      "few documents, another seed": "4b8e6387da7fe14e",
      "fresh data": "cac6ce1250d41e14",
      "grounded filter": "9c56543b48f66548",
      "half archive": "cd9f81014f16e294",
      "moving world": "fd95a63d61e440d7",
      "popular filter": "4f6d4ce72f995b98",
      "the closed loop": "b9148b565f926c87",
      "very many documents": "fe1426e2fdd5c3f1",
    }
  `);
});
