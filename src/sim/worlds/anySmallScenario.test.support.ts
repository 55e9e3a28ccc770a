import fc from 'fast-check';
import { type KindsScenario, kinds } from '../scenario.ts';

/** Small worlds with every setting in play, for property tests. */
export const anySmallScenario: fc.Arbitrary<KindsScenario> = fc
  .record({
    synthetic: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
    fresh: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
    selection: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 5, noNaN: true })),
    filter: fc.constantFrom('grounded' as const, 'popular' as const),
    memory: fc.constantFrom('replace' as const, 'accumulate' as const, 'budget' as const),
    size: fc.oneof(fc.integer({ min: 2, max: 400 }), fc.constant(1e12)),
    kinds: fc.integer({ min: 2, max: 60 }),
    junkKinds: fc.integer({ min: 1, max: 20 }),
    tail: fc.double({ min: 0, max: 3, noNaN: true }),
    hallucination: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
    novelty: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
    newborn: fc.integer({ min: 1, max: 9 }),
    seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  })
  .map((given) => kinds({ ...given, generations: 7, replicates: 3 }));
