import { expect, it } from 'vitest';
import { run } from '../../sim/run.ts';
import { kinds } from '../../sim/scenario.ts';
import { summarize } from '../../sim/summary.ts';
import { csvOf } from './csv.ts';

const scenario = kinds({ kinds: 20, size: 50, generations: 3, replicates: 4 });

it('a saved table holds the scenario, and the statistics of every measure at every generation', () => {
  const one = run(scenario);
  const lines = csvOf('A title', [{ name: 'this, run', run: one }])
    .trimEnd()
    .split('\n');
  const comments = lines.filter((line) => line.startsWith('#'));
  const [header, ...rows] = lines.filter((line) => !line.startsWith('#'));
  expect(comments[0]).toBe('# A title');
  expect(JSON.parse(comments[1]!.slice(comments[1]!.indexOf('{')))).toEqual(scenario);
  expect(rows).toHaveLength(4);
  const column = header!.split(',').indexOf('error_sd');
  const { sd } = summarize(one).measures['error']!;
  const values = rows.map((row) => Number(row.replace('"this, run"', 'this run').split(',')[column]));
  expect(values).toEqual([...sd]);
});
