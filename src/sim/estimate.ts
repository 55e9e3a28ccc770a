import { exp } from '../random/elementary.ts';
import { JUNK_KINDS, PLATFORMS, REAL_KINDS } from './economy/platforms.ts';
import { LABS } from './economy/rivals.ts';
import { ScenarioError } from './field.ts';
import type { Memory, Scenario, TextScenario } from './scenario.ts';
import { heldIn, STAGES } from './stages.ts';
import { columnsOf } from './worlds/columns.ts';

/** A run above this many draws is refused: it would try a reader's patience (minutes) or a machine's memory. */
export const MOST_DRAWS = 1e10;

/** Megabytes above which watching one replicate closely is refused. */
const MOST_MEGABYTES = 256;

/** A word is looked up in several tables and learned from: it costs as much as so many draws of the other worlds. */
const DRAWS_A_WORD = 10;

/** Words and marks in a sentence of a novel. */
const WORDS_A_SENTENCE = 30;

/** Memory that an n-gram model takes for each word of its corpus, with the corpus and its training: 60 were measured. */
const BYTES_A_WORD = 80;

/**
 * Memory that the specimen of a scenario takes: its models, and reality where it moves, at four bytes a share; for text
 * the last model.
 */
function specimenMegabytes(scenario: Scenario): number {
  if (scenario.world === 'text') return (BYTES_A_WORD * lastCorpus(scenario)) / 1e6;
  if (scenario.world !== 'kinds') return 0;
  const tables = scenario.novelty > 0 ? 2 : 1;
  return (4 * tables * (scenario.generations + 1) * columnsOf(scenario)) / 1e6;
}

/** Words that the last model of a text scenario learns from, or that are kept for it. */
function lastCorpus({ size, generations, memory, synthetic, fresh }: TextScenario): number {
  const batches = memory === 'replace' ? 1 : 1 + generations * (fresh + (1 - fresh) * synthetic);
  return WORDS_A_SENTENCE * size * batches;
}

/** What one generation draws, at most, and what it is counted in. */
function drawsOfGeneration(scenario: Scenario): readonly [draws: number, unit: string] {
  switch (scenario.world) {
    case 'kinds':
    case 'challenge':
      return [columnsOf(scenario), 'kinds'];
    case 'gaussian':
      return [scenario.size, 'numbers'];
    case 'regression':
      // A label costs as much as the d products that make it and enter the fit.
      return [scenario.size * scenario.dimensions, 'products'];
    case 'text': {
      // All that was ever written is learned again under `accumulate`: on average half of what the last model learns.
      const learned = scenario.memory === 'accumulate' ? lastCorpus(scenario) / 2 : 0;
      // Half of what is written earns more than a half: it is kept one time in e^(k/2), or more often.
      const written = WORDS_A_SENTENCE * scenario.size * exp(scenario.selection / 2);
      return [DRAWS_A_WORD * (written + learned), `draws for words, ${DRAWS_A_WORD} each:`];
    }
    case 'market':
      return [LABS * columnsOf(scenario), 'kinds'];
    case 'commons':
      // What is posted on each platform, and what is read on all.
      return [(PLATFORMS.length + 1) * (REAL_KINDS + JUNK_KINDS), 'kinds'];
    default:
      return scenario satisfies never;
  }
}

/** What may become of old data in the course of a run. */
const memoriesOf = (scenario: Scenario): readonly Memory[] =>
  scenario.world === 'challenge' ? STAGES.map((stage) => heldIn(scenario, stage).memory) : [scenario.memory];

/** Elementary draws of a run, at most: one for each kind (or number, or product), generation and replicate. */
export function elementaryDraws(scenario: Scenario): number {
  const passes = memoriesOf(scenario).includes('budget') ? 2 : 1;
  return scenario.replicates * (scenario.generations + 1) * drawsOfGeneration(scenario)[0] * passes;
}

/** @throws ScenarioError with the estimate, if the run is too large for patience or memory */
export function refuseTooLarge(scenario: Scenario): void {
  const { replicates, generations } = scenario;
  const [each, unit] = drawsOfGeneration(scenario);
  const size = `generations ${generations + 1} × ${unit} ${each}`;
  const draws = elementaryDraws(scenario);
  if (draws > MOST_DRAWS)
    throw new ScenarioError(
      'scenario',
      `needs about ${draws.toExponential(1)} draws (replicates ${replicates} × ${size}); allowed is at most ${MOST_DRAWS.toExponential(0)}`,
    );
  const megabytes = specimenMegabytes(scenario);
  if (megabytes > MOST_MEGABYTES)
    throw new ScenarioError(
      'scenario',
      `needs about ${megabytes.toFixed(0)} MB for one replicate (${size}); allowed is at most ${MOST_MEGABYTES} MB`,
    );
}
