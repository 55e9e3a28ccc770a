import { describe, expect, it } from 'vitest';
import { Stream } from '../../random/stream.ts';
import { run } from '../run.ts';
import { kinds } from '../scenario.ts';
import { summarize } from '../summary.ts';
import { between, FRESH, NODES, NOVELTIES, SHEETS, SIDE, SYNTHETIC, scenarioAt } from './grid.ts';
import { offsetOf, PLANES, withMore } from './planes.ts';
import { survey } from './reading.ts';
import { type Field, field } from './sheet.ts';
import { packed, surveyed } from './surveyed.test.support.ts';
import { surveyStart } from './surveyor.ts';

const atlas = surveyed();

describe('the atlas that the site serves', () => {
  it('is at most 300 kB', () => {
    expect(packed().length).toBeLessThan(300_000);
  });

  it('has the start that is found again', () => {
    expect(atlas.start).toEqual(surveyStart());
  });

  // A survey takes an hour: of its 72,000 nodes a few are found again, bit for bit, on sheets of every kind.
  const stream = Stream.seeded(1).fork('nodes');
  const sample = SHEETS.map((_, sheet) => ({ sheet, node: Math.floor(stream.uniform() * NODES) })).filter(
    ({ sheet }) => sheet % 4 === 1,
  );
  it.each(sample)('has what is found again at node $node of sheet $sheet', ({ sheet, node }) => {
    const { horizon, growth } = survey(scenarioAt(SHEETS[sheet]!, node, 3));
    for (const [name, value] of Object.entries({ ...horizon, growth })) {
      const plane = name as keyof typeof PLANES;
      expect(atlas.bytes[offsetOf(plane, sheet) + node], name).toBe(PLANES[plane].byte(value));
    }
  });

  it.each(sample)(
    'has the error with more documents, found again near node $node of sheet $sheet',
    ({ sheet, node }) => {
      // They were tried at nodes of even column and row alone.
      const even = node - ((node % SIDE) % 2) - (Math.floor(node / SIDE) % 2) * SIDE;
      const { horizon } = survey(withMore(scenarioAt(SHEETS[sheet]!, even, 3), 2));
      const plane = 'errorWithMore';
      expect(atlas.bytes[offsetOf(plane, sheet) + even]).toBe(PLANES[plane].byte(horizon.error));
    },
  );

  it('is right between its nodes and its pressures: within 0.03 of 16 runs in 19 settings of 20', () => {
    const luck = Stream.seeded(2).fork('settings');
    const offs = Array.from({ length: 20 }, (_, i) => {
      const scenario = kinds({
        synthetic: luck.uniform(),
        fresh: luck.uniform() ** 3,
        selection: 5 * luck.uniform(),
        memory: (['replace', 'accumulate', 'budget'] as const)[i % 3]!,
        filter: i % 2 === 0 ? 'grounded' : 'popular',
        novelty: NOVELTIES[Math.floor(i / 2) % 2]!,
        replicates: 16,
      });
      const error = field(atlas, 'error', scenario);
      const place = (nodes: readonly number[], value: number) => {
        const { low, share } = between(nodes, value);
        return low + share;
      };
      const read = valueAt(error, place(SYNTHETIC, scenario.synthetic), place(FRESH, scenario.fresh));
      return Math.abs(read - summarize(run(scenario)).measures['error']!.mean[scenario.generations]!);
    });
    expect(offs.filter((off) => off > 0.03).length).toBeLessThanOrEqual(1);
  });
});

it('a field is read where it lies between its nodes', () => {
  const slope = Float32Array.from(
    { length: NODES },
    (_, node) => (node % SIDE) + 10 * Math.floor(node / SIDE),
  );
  expect(valueAt(slope, 3.25, 7.5)).toBeCloseTo(78.25, 4);
  expect(valueAt(slope, SIDE - 1, SIDE - 1)).toBeCloseTo(11 * (SIDE - 1), 4);
});

/** A field between its nodes. @param column and row, in nodes from the lower left, need not be whole */
function valueAt(values: Field, column: number, row: number): number {
  const [c, r] = [Math.min(SIDE - 2, Math.floor(column)), Math.min(SIDE - 2, Math.floor(row))];
  const [x, y] = [column - c, row - r];
  const at = (dc: number, dr: number) => values[(r + dr) * SIDE + c + dc]!;
  const [below, above] = [at(0, 0) + x * (at(1, 0) - at(0, 0)), at(0, 1) + x * (at(1, 1) - at(0, 1))];
  return below + y * (above - below);
}
