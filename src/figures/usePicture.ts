import { useMemo } from 'react';
import type { LiveRun } from '../lab/useRun.ts';
import { digest } from '../sim/digest.ts';
import type { Scenario } from '../sim/scenario.ts';
import { summarize } from '../sim/summary.ts';
import type { FigureDefinition } from './definition.ts';
import { coursesOf, lawsOf, type Picture, snapshotOf } from './picture.ts';
import { type Still, stillPicture } from './still.ts';

export interface Pictured {
  readonly picture: Picture;
  /** The digest of the run in the picture, once that run is whole and of the scenario wanted. */
  readonly settledDigest: string | undefined;
}

/** What there is to draw: the live run, as far as it has come, else the still. */
export function usePicture(
  definition: FigureDefinition,
  still: Still,
  { run, specimen, state }: Pick<LiveRun, 'run' | 'specimen' | 'state'>,
  wanted: Scenario,
  generation: number,
): Pictured {
  const inPage = useMemo(() => stillPicture(definition, still), [definition, still]);
  const { measures } = definition;
  // A growing run is a new run each time, but its scenario is the same object.
  const drawn = run?.scenario;
  const laws = useMemo(() => drawn && lawsOf(drawn, measures), [drawn, measures]);
  const courses = useMemo(() => run && laws && coursesOf(summarize(run), laws), [run, laws]);
  const at = Math.min(generation, run?.scenario.generations ?? generation);
  const snapshot = useMemo(
    () => specimen && run && snapshotOf(specimen, run.scenario, at),
    [specimen, run, at],
  );
  const picture = useMemo(
    () =>
      run && courses && snapshot
        ? { scenario: run.scenario, generation: at, replicates: run.replicates, courses, snapshot }
        : inPage,
    [run, courses, snapshot, at, inPage],
  );
  const settledDigest = useMemo(
    () => (run && state === 'settled' && sameScenario(run.scenario, wanted) ? digest(run) : undefined),
    [run, state, wanted],
  );
  return { picture, settledDigest };
}

const sameScenario = (one: Scenario, other: Scenario): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
