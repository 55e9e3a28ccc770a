import { useMemo, useState } from 'react';
import type { LiveRun } from '../lab/useRuns.ts';
import { digest } from '../sim/digest.ts';
import type { Scenario } from '../sim/scenario.ts';
import type { Companion, FigureDefinition } from './definition.ts';
import { collapsedIn, createDrawing } from './drawing.ts';
import type { Picture } from './picture.ts';
import { type Still, stillCompanions, stillPicture } from './still.ts';

export interface Pictures {
  readonly picture: Picture<unknown>;
  readonly companions: readonly Companion[];
  /** The digest of the run in the picture, once that run is whole and of the scenario wanted. */
  readonly settledDigest: string | undefined;
}

/**
 * What there is to draw: the live runs, as far as they have come, else the still.
 * @param live the run of the reader's scenario, then one for each variant
 */
export function usePictures(
  definition: FigureDefinition,
  still: Still,
  live: readonly LiveRun[],
  wanted: Scenario,
  generation: number,
): Pictures {
  const [drawing] = useState(() => createDrawing(definition.measures));
  const { run, specimen, state } = live[0]!;
  const inPage = useMemo(() => stillPicture(definition, still), [definition, still]);
  const besideInPage = useMemo(() => stillCompanions(definition, still), [definition, still]);

  // A growing run is a new run each time, but its scenario is the same object, and so is its specimen.
  const drawn = run?.scenario;
  const at = Math.min(generation, drawn?.generations ?? generation);
  const scene = useMemo(
    () => specimen && drawn && definition.scene(specimen, drawn, at),
    [definition, specimen, drawn, at],
  );
  const picture = useMemo(
    () =>
      run && specimen
        ? { ...drawing(run), generation: at, collapsed: collapsedIn(run, definition.collapse, at), scene }
        : inPage,
    [definition, drawing, run, specimen, at, scene, inPage],
  );

  const runs = live.slice(1, 1 + definition.variants.length).map((beside) => beside.run);
  const companions = definition.variants.map((variant, i) =>
    runs[i] ? { variant, ...drawing(runs[i]) } : besideInPage[i]!,
  );
  const settledDigest = useMemo(
    () => (run && state === 'settled' && sameScenario(run.scenario, wanted) ? digest(run) : undefined),
    [run, state, wanted],
  );
  return { picture, companions: useStable(companions), settledDigest };
}

const sameScenario = (one: Scenario, other: Scenario): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The last list, if every companion's run is the same as in the new one: charts then need not draw again. */
function useStable(companions: readonly Companion[]): readonly Companion[] {
  const [last, setLast] = useState(companions);
  const isSame = companions.every(({ courses }, i) => courses === last[i]!.courses);
  if (isSame) return last;
  setLast(companions);
  return companions;
}
