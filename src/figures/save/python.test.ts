import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScenario } from '../../sim/anyScenario.test.support.ts';
import { run } from '../../sim/run.ts';
import { gaussian, kinds, type Scenario } from '../../sim/scenario.ts';
import type { FigureDefinition } from '../definition.ts';
import { facesOf } from '../faces.ts';
import { type FigureId, figures } from '../index.ts';
import { varied } from '../varied.ts';
import { csvOf, type NamedRun } from './csv.ts';
import { hasProgram, pythonOf } from './python.ts';

const python = spawnSync('python3', ['--version'], { encoding: 'utf8' });
const titled = { title: 'Open Loop: A “title”. https://example.org/?figure=a&s=0.5', file: 'a.py' };

const ran = (scenarios: readonly Scenario[]): NamedRun[] =>
  scenarios.map((scenario, i) => ({ name: i === 0 ? 'this run' : `${i}\u00a0%, other`, run: run(scenario) }));

function printed(program: string): string {
  const { stdout, stderr, status } = spawnSync('python3', ['-'], { input: program, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

const small = { generations: 9, replicates: 3, kinds: 200, junkKinds: 50, size: 900, newborn: 7, seed: 4 };
const KINDS: Readonly<Record<string, Parameters<typeof kinds>[0]>> = {
  'a closed loop': {},
  'a trickle of fresh work, and the archive': { fresh: 0.07, synthetic: 0.6 },
  'a grounded filter': { selection: 2.5, fresh: 0.1 },
  'a popular filter': { selection: 0.4, filter: 'popular' },
  'everything kept': { memory: 'accumulate', fresh: 0.1, synthetic: 0.4, selection: 3 },
  'a budget': { memory: 'budget', fresh: 0.03 },
  'nothing added to the pool': { memory: 'budget', synthetic: 0 },
  'a world that moves, kept': { novelty: 0.03, memory: 'accumulate', fresh: 0.2 },
  'a world that moves, replaced': { novelty: 0.5, fresh: 0.2, synthetic: 0.5 },
  'two documents': { size: 2 },
  '10^12 documents': { size: 1e12, fresh: 0.2 },
  '10^9 documents of a flat world': { size: 1e9, tail: 0, memory: 'budget' },
  'a world without junk': { junkKinds: 0, hallucination: 0, selection: 1 },
  'one replicate': { replicates: 1, tail: 1e-7 },
  'kinds that were counted': { kinds: 5, weights: '999999999 500 70 7 1', size: 60 },
  'counted kinds in a world that moves': { kinds: 3, weights: '9 4 4', novelty: 0.1, fresh: 0.1 },
};
const GAUSSIAN: Readonly<Record<string, Parameters<typeof gaussian>[0]>> = {
  'a closed loop': {},
  'the other estimator': { estimator: 'mle', fresh: 0.05, synthetic: 0.5 },
  'a grounded filter': { selection: 1, fresh: 0.02 },
  'a popular filter': { selection: 1, filter: 'popular', generations: 120, size: 4 },
  'a point that nothing leaves': {
    size: 2,
    generations: 200,
    selection: 5,
    filter: 'popular',
    estimator: 'mle',
  },
  'a point, held against reality': { size: 2, generations: 200, selection: 1, estimator: 'mle' },
  'everything kept': { memory: 'accumulate', fresh: 0.1, synthetic: 0.4 },
  'a budget': { memory: 'budget', fresh: 0.1, synthetic: 0.4, selection: 0.5 },
  'two documents, hardly any added': { size: 2, memory: 'accumulate', synthetic: 0.3 },
};

describe.skipIf(python.status !== 0)(
  'a run as a program of Python (skipped where there is no python3)',
  () => {
    it.each(Object.keys(KINDS))('writes the same table, byte for byte: kinds, %s', (name) => {
      const runs = ran([kinds({ ...small, ...KINDS[name] })]);
      expect(printed(pythonOf(titled, runs))).toBe(csvOf(titled.title, runs));
    });

    it.each(Object.keys(GAUSSIAN))('writes the same table, byte for byte: gaussian, %s', (name) => {
      const { kinds: _, junkKinds: __, newborn: ___, ...rest } = small;
      const runs = ran([gaussian({ ...rest, size: 30, ...GAUSSIAN[name] })]);
      expect(printed(pythonOf(titled, runs))).toBe(csvOf(titled.title, runs));
    });

    it.each(['kinds', 'gaussian'] as const)(
      'writes the same table of any scenarios together: %s',
      (world) => {
        const runs = ran(fc.sample(anyScenario(world), { numRuns: 40, seed: 1 }));
        expect(printed(pythonOf(titled, runs))).toBe(csvOf(titled.title, runs));
      },
    );
  },
);

describe('a run as a program of Python', () => {
  it.each(Object.keys(figures) as FigureId[])(
    'is of 300 lines at most, in every face of %s that has one',
    (id) => {
      const definition: FigureDefinition = figures[id];
      for (const { face } of facesOf(definition)) {
        const { scenario } = face.start;
        if (!hasProgram(scenario.world)) continue;
        const all = [
          { name: 'this run', scenario },
          ...face.variants.map((variant) => ({ name: variant.name, scenario: varied(scenario, variant) })),
        ];
        const runs = all.map(({ name, scenario: each }) => ({
          name,
          run: { scenario: each, measures: [], replicates: each.replicates, values: new Float64Array() },
        }));
        const lines = pythonOf(titled, runs).split('\n');
        expect(lines.length - 1, `${id}`).toBeLessThanOrEqual(300);
        expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(120);
      }
    },
  );

  it('imports nothing but what comes with Python', () => {
    for (const scenario of [kinds(), gaussian()]) {
      const none = { measures: [], replicates: 0, values: new Float64Array() };
      const program = pythonOf(titled, [{ name: 'this run', run: { scenario, ...none } }]);
      const modules = [...program.matchAll(/^\s*(?:from|import) (\S+)/gm)].map(([, module]) => module!);
      expect(modules.length).toBeGreaterThan(4);
      for (const module of modules)
        expect(['math', 'sys', 'bisect', 'decimal', 'functools', 'itertools', 'operator', 'types']).toContain(
          module,
        );
    }
  });
});
