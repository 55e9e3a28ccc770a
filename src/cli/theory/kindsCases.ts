import type { KindsMeasure } from '../../sim/measures.ts';
import { type KindsScenario, kinds } from '../../sim/scenario.ts';
import { kindsTheory } from '../../sim/theory/kinds.ts';
import { meanModel } from '../../sim/theory/meanModel.ts';
import { type ExactCase, measure, shareOf } from './case.ts';

const ALGEBRA = 'our algebra: the mean model is linear';
const WRIGHT = 'Wright 1931; Crow & Kimura 1970';
const ACCUMULATION = 'our algebra; the sum as in Gerstgrasser et al. 2024';

const expected = (scenario: KindsScenario, of: KindsMeasure): number => kindsTheory(scenario, of)!.at(-1)!;

const junk = (words: string, law: string, given: Partial<KindsScenario>): ExactCase => {
  const scenario = kinds({ replicates: 200, ...given });
  return {
    words,
    scenario,
    quantity: measure('junk'),
    expected: expected(scenario, 'junk'),
    law,
    source: ALGEBRA,
  };
};

/** Nothing made up, so that chance alone is at work. */
const sameness = (words: string, law: string, source: string, given: Partial<KindsScenario>): ExactCase => {
  const scenario = kinds({ hallucination: 0, replicates: 500, ...given });
  return {
    words,
    scenario,
    quantity: measure('concentration'),
    expected: expected(scenario, 'concentration'),
    law,
    source,
  };
};

const DECAY = '1 − Σm² = (1 − Σp²)(1 − 1/N)^(t+1)';
const MIGRATION = 'E Σm² by recursion, migration f from a fixed mainland';
const PRODUCT = '1 − Σm² = (1 − Σp²)(1 − 1/N)·Π (1 − 1/(N i²)), i = 2…t+1';

/** Few kinds and documents for long enough that but one kind is left, in all but one run in a billion. */
function lastOneLeft(words: string, many: number): ExactCase {
  const scenario = kinds({
    kinds: many,
    tail: 1,
    size: 10,
    hallucination: 0,
    generations: 200,
    replicates: 2000,
  });
  const share = meanModel(scenario).at(-1)![0]!;
  return {
    words,
    scenario,
    quantity: shareOf(
      'that end with the commonest kind alone',
      (measured) => Math.abs(measured('error') - (1 - share)) < 1e-9,
    ),
    expected: share,
    law: 'its share in reality',
    source: 'Kimura 1955',
  };
}

const few = { kinds: 40, junkKinds: 10, size: 60, generations: 12, replicates: 2000 };
const small = { size: 500 };

/** The world of kinds: every law that holds exactly. */
export const kindsCases: readonly ExactCase[] = [
  junk('closed loop', '1 − (1−ε)^t', {}),
  junk('closed loop, small world, much made up', '1 − (1−ε)^t', { ...few, hallucination: 0.1 }),
  junk('one document in ten is fresh', 'j′ = (1−f)·s·(ε + (1−ε)·j)', { fresh: 0.1 }),
  junk('half of the reuse is archive', 'j′ = (1−f)·s·(ε + (1−ε)·j)', { synthetic: 0.5 }),
  junk('fresh, synthetic and archived', 'j′ = (1−f)·s·(ε + (1−ε)·j)', {
    ...few,
    fresh: 0.2,
    synthetic: 0.7,
    hallucination: 0.1,
  }),
  junk('a moving world, followed', 'j′ = (1−f)·s·(ε + (1−ε)·j)', { fresh: 0.3, novelty: 0.02 }),
  junk('everything is kept', 'the pool averages what each batch brought', { memory: 'accumulate' }),
  junk('everything is kept, a fifth is fresh', 'the pool averages what each batch brought', {
    memory: 'accumulate',
    fresh: 0.2,
  }),
  junk('as many as before, out of everything', 'the pool averages what each batch brought', {
    memory: 'budget',
  }),

  sameness('closed loop, 60 documents', DECAY, WRIGHT, few),
  sameness('closed loop, 500 documents', DECAY, WRIGHT, small),
  sameness('closed loop, 20,000 documents', DECAY, WRIGHT, { replicates: 200 }),
  sameness('closed loop, 500 documents, 200 generations', DECAY, WRIGHT, {
    ...small,
    generations: 200,
    replicates: 200,
  }),
  sameness('one document in a hundred is fresh', MIGRATION, WRIGHT, { ...small, fresh: 0.01 }),
  sameness('one in twenty is fresh', MIGRATION, WRIGHT, { ...small, fresh: 0.05 }),
  sameness('one in ten is fresh, few documents', MIGRATION, WRIGHT, { ...few, fresh: 0.1 }),
  sameness('every other document is fresh', MIGRATION, WRIGHT, { ...few, fresh: 0.5 }),
  sameness('one fresh document a generation, of 200', MIGRATION, WRIGHT, {
    kinds: 100,
    size: 200,
    fresh: 1 / 200,
    generations: 200,
  }),
  sameness('everything is kept, 60 documents a batch', PRODUCT, ACCUMULATION, {
    ...few,
    memory: 'accumulate',
  }),
  sameness('everything is kept, 500 a batch', PRODUCT, ACCUMULATION, { ...small, memory: 'accumulate' }),
  sameness('everything is kept, 20 a batch, 200 generations', PRODUCT, ACCUMULATION, {
    kinds: 40,
    junkKinds: 10,
    size: 20,
    generations: 200,
    memory: 'accumulate',
  }),

  lastOneLeft('two kinds, ten documents', 2),
  lastOneLeft('four kinds, ten documents', 4),
];
