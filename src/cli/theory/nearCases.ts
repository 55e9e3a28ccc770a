import { type KindsScenario, kinds } from '../../sim/scenario.ts';
import { heldByMigrants, outliving } from '../../sim/theory/forgetting.ts';
import { kindsTheory } from '../../sim/theory/kinds.ts';
import { zipf } from '../../sim/worlds/zipf.ts';
import { measure, type NearCase } from './case.ts';

const BRANCHING = 'Σ [1 − exp(−N p (1 − e))], e′ = exp((1−ε)(e − 1))';
const OFFSPRING = 'our sum over kinds; branching processes: Fisher 1930, Harris 1963';
const FILTER = 'j′ = (1−f)·s·q, q = what passes of junk over all that passes';
const LIMIT = 'our algebra: the limit of many documents';

const one = (
  words: string,
  of: 'known' | 'coverage' | 'junk' | 'error',
  law: string,
  source: string,
  allowance: number,
  given: Partial<KindsScenario>,
): NearCase => {
  const scenario = kinds({ replicates: 100, ...given });
  const expected = kindsTheory(scenario, of)!.at(-1)!;
  return { words, scenario, quantity: measure(of), expected, law, source, allowance };
};

const survival = (words: string, of: 'known' | 'coverage', given: Partial<KindsScenario>): NearCase =>
  one(words, of, BRANCHING, OFFSPRING, 0.01, given);

/** A hundred kinds alike: what was written so many times on average, and how much of it is left. */
function forgotten(copies: number, retellings: number): NearCase {
  const scenario = kinds({
    kinds: 100,
    tail: 0,
    size: 100 * copies,
    hallucination: 0,
    generations: retellings,
    replicates: 200,
  });
  return {
    words: `written about ${copies} times, ${retellings} retellings`,
    scenario,
    quantity: { name: 'share of kinds still known', of: (measured) => measured('known') / 100 },
    expected: outliving(copies, retellings),
    law: '1 − exp(−2c/t): forgotten after a time linear in c',
    source: 'Kolmogorov 1938; linear in c: Suresh et al. 2025',
    allowance: Math.log(retellings) / retellings,
  };
}

/** So many fresh documents a generation, whatever the size of the batch. */
function migration(documents: number): NearCase {
  const size = 100;
  const scenario = kinds({
    kinds: 40,
    size,
    fresh: documents / size,
    hallucination: 0,
    generations: 200,
    replicates: 500,
  });
  const real = 1 - zipf(40, scenario.tail).reduce((sum, p) => sum + p * p, 0);
  return {
    words: `${documents} fresh document${documents > 1 ? 's' : ''} a generation, of ${size}`,
    scenario,
    quantity: {
      name: '(1 − Σm²) over that of reality',
      of: (measured) => (1 - measured('concentration')) / real,
    },
    expected: heldByMigrants(documents),
    law: '2M/(2M+1)',
    source: 'Wright 1931: one migrant a generation, two genes each, holds 4/5; a document is one gene',
    allowance: documents / size + 0.01,
  };
}

/** Laws that hold nearly, or in a limit. */
export const nearCases: readonly NearCase[] = [
  survival('closed loop, nothing made up', 'known', { hallucination: 0, generations: 1 }),
  survival('closed loop, nothing made up', 'known', { hallucination: 0, generations: 5 }),
  survival('closed loop, nothing made up', 'known', { hallucination: 0 }),
  survival('closed loop', 'known', {}),
  survival('closed loop', 'coverage', {}),
  forgotten(10, 50),
  forgotten(20, 100),
  forgotten(40, 200),
  migration(1),
  migration(2),
  one('closed loop, strict check', 'junk', FILTER, LIMIT, 0.01, { selection: 3 }),
  one('a mild check, a tenth fresh, some archive', 'junk', FILTER, LIMIT, 0.01, {
    selection: 1,
    fresh: 0.1,
    synthetic: 0.8,
  }),
  one('an archive in a moving world, a trillion documents', 'error', '1 − (1−δ)^t', LIMIT, 1e-4, {
    synthetic: 0,
    novelty: 0.02,
    size: 1e12,
    replicates: 10,
  }),
];
