import { measuresOf } from '../../src/sim/measures.ts';
import { runReplicates } from '../../src/sim/run.ts';
import { luckOf } from './naive/luck.ts';
import { type Compared, naiveRuns } from './naive/naive.ts';
import { type Judgement, judge } from './twoSample.ts';

/** One measure at one generation: are the simulation's replicates and the naive ones of one law? */
export interface Comparison extends Judgement {
  readonly world: string;
  /** What is compared, for whoever looks for a failure. */
  readonly name: string;
}

/** What curation keeps is an integral in these worlds, which the simulation takes in few steps: good to so much. */
const KEPT: Readonly<Record<string, number>> = { gaussian: 3e-4, regression: 1e-4 };

/** Generations at which runs are compared: the first that was fed, one in the middle, the last. */
const lookedAt = (last: number): readonly number[] => [...new Set([1, Math.ceil(last / 2), last])];

/**
 * Compares the simulation with the naive version, measure by measure.
 * @param name of the luck of the naive version, and of the lots that the tests draw
 * @param naive the scenario that the naive version runs, where a test wants it to be another
 */
export function compare(
  scenario: Compared,
  replicates: number,
  name: string,
  naive: Compared = scenario,
): Comparison[] {
  const measures = measuresOf(scenario);
  const steps = scenario.generations + 1;
  const values = runReplicates(scenario, 0, replicates);
  const courses = naiveRuns(naive, replicates, name);
  const lots = luckOf(`lots ${name}`);
  return measures.flatMap((measure, m) =>
    lookedAt(scenario.generations).map((t) => {
      const ours = Array.from(
        { length: replicates },
        (_, j) => values[(j * measures.length + m) * steps + t]!,
      );
      const theirs = courses.map((course) => course[t]![measure]!);
      const judgement = judge(ours, theirs, lots, measure === 'kept' ? (KEPT[scenario.world] ?? 0) : 0);
      return { world: scenario.world, name: `${name}, ${measure} at ${t}`, ...judgement };
    }),
  );
}
