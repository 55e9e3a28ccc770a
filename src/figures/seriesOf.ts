import type { Ghost, Series } from '../chart/series.ts';
import type { MeasureView, ViewProps } from './definition.ts';
import { isSame } from './history.ts';

/** The runs of a figure as lines of one measure: the variants that are shown, or else the reader's own run. */
export function seriesOf(
  { measure, tone }: Pick<MeasureView, 'measure' | 'tone'>,
  { picture, companions, spread }: Omit<ViewProps<unknown>, 'keepsakes'>,
): readonly Series[] {
  const shown = companions.filter(({ variant }) => variant.role === 'shown');
  const runs =
    shown.length > 0
      ? shown.map(({ variant, courses }) => ({ ...variant, course: courses[measure]! }))
      : [{ name: 'this run', tone, course: picture.courses[measure]! }];
  return runs.map(({ name, tone: own, course }) => ({
    name,
    tone: own,
    band: course,
    theory: course.theory,
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
