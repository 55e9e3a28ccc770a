import { elementaryDraws } from '../../sim/estimate.ts';
import type { Case } from './cases.ts';
import { type Side, timeOf } from './side.ts';

/** Milliseconds of a case, round by round, by side. */
export interface Timed extends Case {
  readonly times: ReadonlyMap<Side['name'], readonly number[]>;
}

/** The middle one; of an even number the upper of the two in the middle. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/**
 * Machines are shared and noisy: the sides take turns, so that what slows one slows the others, and what is to be read is
 * the ratio.
 */
export function timed(cases: readonly Case[], sides: readonly Side[], rounds: number): readonly Timed[] {
  const rows = cases.map((each) => ({
    ...each,
    times: new Map(sides.filter((side) => side.can(each.scenario)).map(({ name }) => [name, [] as number[]])),
  }));
  for (let round = 0; round < rounds; round++)
    for (const { scenario, times } of rows)
      for (const side of sides) times.get(side.name)?.push(timeOf(side, scenario));
  return rows;
}

/** How many times as long `slow` takes as `fast`, by their medians; undefined where one of the two was not timed. */
export function ratio({ times }: Timed, slow: Side['name'], fast: Side['name']): number | undefined {
  const [above, below] = [times.get(slow), times.get(fast)];
  return above && below && median(above) / median(below);
}

/** Elementary draws (kinds, numbers, products; as `simulate` estimates them) that one thread does in a second. */
export const drawsASecond = ({ scenario, times }: Timed): number =>
  (1000 * elementaryDraws(scenario)) / median(times.get('one thread')!);
