import { useDeferredValue, useMemo, useState } from 'react';
import { roughPercent } from '../chart/number.ts';
import { type LiveRun, useRuns } from '../lab/useRuns.ts';
import { digest } from '../sim/digest.ts';
import type { Run } from '../sim/run.ts';
import type { Scenario } from '../sim/scenario.ts';
import type { Companion, Face, Keepsake } from './definition.ts';
import { difference } from './difference.ts';
import { collapsedIn, createDrawing } from './drawing.ts';
import { isSame } from './history.ts';
import type { Courses, Picture } from './picture.ts';
import type { NamedRun } from './save/csv.ts';
import { type Still, stillCompanions, stillPicture } from './still.ts';
import { varied } from './varied.ts';

/** What a figure asks to have run. */
export interface Asked {
  readonly scenario: Scenario;
  readonly generation: number;
  readonly pins: readonly Scenario[];
}

export interface Pictures {
  readonly picture: Picture<unknown>;
  readonly companions: readonly Companion[];
  readonly pinned: readonly Keepsake[];
  /** The live runs of the picture and its companions; none before the first has come. */
  readonly runs: readonly NamedRun[];
  readonly state: 'running' | 'settled' | 'failed';
  /** How far a run is that takes its time, in words. */
  readonly progress: string | undefined;
  readonly failure: { readonly words: string; readonly retry: () => void } | undefined;
  /** The digest of the run in the picture, once that run is whole and of the scenario asked for. */
  readonly settledDigest: string | undefined;
}

/** What there is to draw of a face: live runs of its world, as far as they have come, else the still. */
export function usePictures(face: Face, still: Still, asked: Asked): Pictures {
  const { variants, measures, collapse } = face;
  const { scenario: wanted, generation } = asked;
  const pins = useMemo(
    () => asked.pins.filter(({ world }) => world === wanted.world),
    [asked.pins, wanted.world],
  );
  const drawing = useMemo(() => createDrawing(measures), [measures]);
  const beside = useMemo(() => variants.map((variant) => varied(wanted, variant)), [wanted, variants]);
  const asking = useMemo(
    () => [wanted, ...beside, ...pins.flatMap((pin) => linesOf(face, pin))],
    [face, wanted, beside, pins],
  );
  const live = useDeferredValue(useRuns(asking)); // a run that has grown gives way to the hand

  // Until the first run of this face's world comes, the last one may be of another.
  const runOf = (line: LiveRun | undefined) =>
    line?.run?.scenario.world === wanted.world ? line.run : undefined;
  const run = runOf(live[0]);
  const specimen = run && live[0]!.specimen;
  const glimpse = live[0]!.glimpse;
  const inPage = useMemo(() => stillPicture(face, still), [face, still]);
  const besideInPage = useMemo(() => stillCompanions(face, still), [face, still]);
  // A growing run is a new run each time, but its scenario is the same object, and so is its specimen.
  const drawn = run?.scenario;
  const at = Math.min(generation, drawn?.generations ?? generation);
  const scene = useMemo(
    () => (glimpse ? face.scene(glimpse, wanted, at) : specimen && drawn && face.scene(specimen, drawn, at)),
    [face, glimpse, wanted, specimen, drawn, at],
  );
  const picture = useMemo(
    () =>
      run && specimen
        ? { ...drawing(run), generation: at, collapsed: collapsedIn(run, collapse, at), scene }
        : { ...inPage, ...(glimpse && { scene, generation: at }) },
    [collapse, drawing, run, specimen, glimpse, at, scene, inPage],
  );

  const besideRuns = live.slice(1, 1 + variants.length).map(runOf);
  const companions = useStable(
    variants.map((variant, i) => (besideRuns[i] ? { variant, ...drawing(besideRuns[i]) } : besideInPage[i]!)),
    (one, other) => one.courses === other.courses,
  );
  const pinned = useStable(
    pins.flatMap((pin, i) => {
      const lines = linesOf(face, pin).length;
      const from = 1 + variants.length + i * lines;
      const courses = live.slice(from, from + lines).flatMap((line) => coursesOf(runOf(line), drawing));
      const name = `${i + 1}: ${difference(pin, face.start.scenario)}`;
      return courses.length === lines ? [{ name, brief: `${i + 1}`, courses }] : []; // not begun
    }),
    (one, other) =>
      one.name === other.name &&
      one.courses.length === other.courses.length &&
      one.courses.every((courses, i) => courses === other.courses[i]),
  );

  const isWanted = live.every(({ state }) => state === 'settled') && drawn && isSame(drawn, wanted);
  const failed = live.find(({ state }) => state === 'failed');
  return {
    picture,
    companions,
    pinned,
    runs: namedRuns(run, variants, besideRuns),
    state: failed ? 'failed' : isWanted ? 'settled' : 'running',
    progress: progressOf(live[0]!, wanted),
    failure: failed && { words: failed.failure ?? '', retry: failed.retry },
    settledDigest: useMemo(() => (run && isWanted ? digest(run) : undefined), [run, isWanted]),
  };
}

/** The book on its way, then the passages of the first run as they are written. */
function progressOf({ loading, glimpse, state }: LiveRun, scenario: Scenario): string | undefined {
  if (state !== 'running') return undefined;
  if (loading !== undefined) return `The book is on its way: ${roughPercent(loading)}.`;
  return glimpse?.world === 'text'
    ? `Written so far: ${glimpse.passages.length} of ${scenario.generations + 1}.`
    : undefined;
}

/** The scenarios whose runs are the lines of a pin: those of the variants shown, or the scenario itself. */
function linesOf({ variants }: Pick<Face, 'variants'>, pin: Scenario): readonly Scenario[] {
  const shown = variants.filter(({ role }) => role === 'shown');
  return shown.length > 0 ? shown.map((variant) => varied(pin, variant)) : [pin];
}

const coursesOf = (
  run: Run<Scenario> | undefined,
  drawing: ReturnType<typeof createDrawing>,
): readonly Courses[] => (run ? [drawing(run).courses] : []);

function namedRuns(
  run: Run<Scenario> | undefined,
  variants: Face['variants'],
  besideRuns: readonly (Run<Scenario> | undefined)[],
): readonly NamedRun[] {
  const beside = variants.flatMap(({ name }, i) => (besideRuns[i] ? [{ name, run: besideRuns[i] }] : []));
  return run ? [{ name: 'this run', run }, ...beside] : [];
}

/** The last list as long as the new one says the same, item by item: charts then need not draw again. */
function useStable<Item>(
  items: readonly Item[],
  saysTheSame: (one: Item, other: Item) => boolean,
): readonly Item[] {
  const [last, setLast] = useState(items);
  if (items.length === last.length && items.every((item, i) => saysTheSame(item, last[i]!))) return last;
  setLast(items);
  return items;
}
