import type { Ghost, Series } from '../chart/series.ts';
import type { Scenario } from '../sim/scenario.ts';
import type { MeasureView, ViewProps } from './definition.ts';
import { isSame } from './history.ts';

/** The runs of a figure as lines of one measure: the variants that are shown, or else the reader's own run, line by line. */
export function seriesOf(
  { measure, tone, lines }: Pick<MeasureView, 'measure' | 'tone' | 'lines'>,
  { picture, companions, spread }: Omit<ViewProps<unknown>, 'keepsakes'>,
): readonly Series[] {
  const shown = companions.filter(({ variant }) => variant.role === 'shown');
  const runs =
    shown.length > 0
      ? shown.map(({ variant, courses }) => ({ law: undefined, ...variant, course: courses[measure]! }))
      : (lines ?? [{ name: 'this run', measure, tone }]).map(({ measure: its, ...line }) => ({
          ...line,
          course: picture.courses[its]!,
          law: undefined,
        }));
  return runs.map(({ name, tone: own, course, law }) => ({
    name,
    tone: own,
    band: course,
    theory: course.theory,
    law: course.theory && law,
    singles: spread === 'singles' ? course.singles : [],
  }));
}

/** The runs behind them: references, pins, and the run before. @param names how long their names may be */
export function ghostsOf(
  measure: string,
  { picture, companions, keepsakes }: Omit<ViewProps<unknown>, 'spread'>,
  names: 'full' | 'brief',
): readonly Ghost[] {
  const references = companions
    .filter(({ variant, scenario }) => variant.role === 'reference' && !isSame(scenario, picture.scenario))
    .map(({ variant: { name }, courses }) => ({ id: name, name, mean: courses[measure]!.mean }));
  const kept = keepsakes.flatMap(({ name, brief, courses }) =>
    courses.map((course, i) => ({
      id: `${brief} ${i}`,
      // Of the lines of one keepsake the first bears its name.
      name: i > 0 ? '' : names === 'full' ? name : brief,
      mean: course[measure]!.mean,
    })),
  );
  return [...references, ...kept];
}

/** Foot and top of a measure's scale: as its world has them, or as far as the runs go. */
export function scaleOf(
  view: MeasureView,
  scenario: Scenario,
  series: readonly Series[],
  ghosts: readonly Ghost[],
): { readonly least: number; readonly most: number } {
  const most = view.most(scenario);
  if (view.scale === 'cut') return { least: 0, most };
  // The mean too: a measure without a spread has no edges.
  const ends = series.flatMap(({ band: { mean, q05, q95 } }) =>
    [mean, q05, q95].flatMap((course) => Array.from(course)),
  );
  const reached = [...ends, ...ghosts.flatMap(({ mean }) => Array.from(mean))];
  if (view.scale !== 'centred') return { least: 0, most: Math.max(most, ...reached) };
  const bound = Math.max(most, ...reached.map(Math.abs));
  return { least: -bound, most: bound };
}

/** Runs by their means alone: bands that leave a scale hide the others. */
export const meansOf = (series: readonly Series[]): readonly Series[] =>
  series.map((run) => {
    const { mean } = run.band;
    return { ...run, band: { mean, q05: mean, q25: mean, q75: mean, q95: mean } };
  });
