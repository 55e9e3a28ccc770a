import { describe, expect, it } from 'vitest';
import { kinds } from '../../sim/scenario.ts';
import { drawsASecond, median, ratio, type Timed, timed } from './rounds.ts';
import { table } from './table.ts';

const row: Timed = {
  name: 'kinds',
  scenario: kinds({ kinds: 75, junkKinds: 25, generations: 9, replicates: 10 }),
  times: new Map([
    ['one thread', [12, 10, 50]],
    ['NumPy', [120, 96, 300]],
  ]),
};

describe('the rounds of a bench', () => {
  it('are summed up by their middle one', () => {
    expect(median([5, 1, 9])).toBe(5);
    expect(median([7])).toBe(7);
  });

  it('give the ratio of medians, and none where a side was not there', () => {
    expect(ratio(row, 'NumPy', 'one thread')).toBe(10);
    expect(ratio(row, 'one thread', 'all threads')).toBeUndefined();
  });

  it('count a draw for each kind, generation and replicate', () => {
    expect(drawsASecond(row)).toBeCloseTo((100 * 10 * 10) / 0.012, 6);
  });

  it('ask each side that can in each round', () => {
    const told = (milliseconds: number) =>
      [process.execPath, '-e', `console.log(JSON.stringify({ milliseconds: ${milliseconds} }))`] as const;
    const sides = [
      { name: 'one thread', can: () => true, command: () => told(3) },
      { name: 'NumPy', can: () => false, command: () => told(4) },
    ] as const;
    const [only] = timed([{ name: 'a', scenario: kinds() }], sides, 2);
    expect([...only!.times]).toEqual([['one thread', [3, 3]]]);
  });

  it('stand in a table with what is missing left out, and a size that a collection has spoilt', () => {
    const rows = table([row], new Map([['kinds', { bytes: 1234, collections: 1 }]]));
    expect(rows['kinds']).toEqual({
      'one thread': '12 (10–50)',
      'all threads': '–',
      'one / all': '–',
      'one, warm': '–',
      'all, warm': '–',
      'one / all, warm': '–',
      NumPy: '120 (96–300)',
      'NumPy / one': '10.0',
      'NumPy / one, warm': '–',
      'million draws/s': '1',
      'bytes/generation': '–',
    });
  });
});
