import type { Flow } from '../../chart/circuit.ts';
import type { LoopWords } from '../../chart/LoopDiagram.tsx';
import { roughPercent } from '../../chart/number.ts';
import { percent } from '../../chart/share.ts';
import type { KindsScenario, Memory } from '../../sim/scenario.ts';
import { mixOf } from '../mix.ts';
import type { Picture } from '../picture.ts';
import { freshWords, selectionBrief, selectionWords, syntheticWords } from '../words.ts';

const MEMORY: Readonly<Record<Memory, { text: string; brief: string }>> = {
  replace: { text: 'read once, then thrown away', brief: 'read once' },
  accumulate: { text: 'added to everything so far', brief: 'all kept' },
  budget: { text: 'a sample of everything so far', brief: 'sampled' },
};

/** What is written on the loop's parts. */
export function loopWords(scenario: KindsScenario, generation: number, { junk, kept }: Flow): LoopWords {
  const { synthetic, fresh, selection, memory } = scenario;
  return {
    reality: { name: 'Reality', state: 'people, writing now' },
    archive: { name: 'Archive', state: 'the first human documents' },
    corpus: { name: 'Corpus: what the next model reads', state: MEMORY[memory].text },
    model: { name: 'Model', state: `generation ${generation}` },
    output: { name: 'Output', state: `${roughPercent(junk)} junk (×)` },
    fresh: { name: 'Fresh-data rate', state: freshWords(fresh) },
    synthetic: { name: 'Synthetic fraction', state: syntheticWords(synthetic) },
    filter: { name: 'Selection pressure', state: selectionWords(selection) },
    drain: `${roughPercent(1 - kept)} thrown out`,
  };
}

/** The same where room is short. */
export function briefLoopWords(scenario: KindsScenario, generation: number, flow: Flow): LoopWords {
  const { synthetic, fresh, selection, memory } = scenario;
  return {
    ...loopWords(scenario, generation, flow),
    reality: { name: 'Reality', state: 'people' },
    archive: { name: 'Archive', state: 'the first documents' },
    corpus: { name: 'Corpus', state: MEMORY[memory].brief },
    model: { name: 'Model', state: `gen. ${generation}` },
    fresh: { name: 'Fresh', state: percent(fresh) },
    synthetic: { name: 'Synthetic', state: percent(synthetic) },
    filter: { name: 'Filter', state: selectionBrief(selection) },
  };
}

/** What is open and what is shut. How the runs end is for the reader to guess first. */
export function sentence({ scenario, generation, courses }: Picture<unknown>): string {
  const mix = mixOf(scenario, generation);
  const parts = [
    [mix.fresh, 'new human work'],
    [mix.archive, 'archive'],
    [mix.synthetic, 'machine output'],
  ] as const;
  const shares = parts
    .filter(([share]) => share > 0)
    .map(([share, name]) => `${roughPercent(share)} ${name}`);
  const learns =
    mix.synthetic === 1
      ? 'The loop is closed: the next model learns from nothing but what this one writes'
      : `The loop is open: the next model learns from ${listed(shares)}`;
  const kept = courses['kept']!.mean[generation]!;
  return scenario.selection === 0 || mix.synthetic === 0
    ? `${learns}.`
    : `${learns}. The filter throws out ${roughPercent(1 - kept)} of the output.`;
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
