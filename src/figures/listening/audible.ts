import type { Companion, MeasureView } from '../definition.ts';
import { isSame } from '../history.ts';
import type { Picture } from '../picture.ts';
import { scaleOf, seriesOf } from '../seriesOf.ts';
import type { Voices } from './score.ts';

/** A mean over the generations that can be heard, and what it is held against. */
export interface Audible extends Voices {
  readonly name: string;
  /** What the reference is, in words. */
  readonly against: string;
  readonly format: (value: number) => string;
}

/** All that a figure can have heard: what stands in its table. */
export function audibles(
  measures: readonly MeasureView[],
  picture: Picture<unknown>,
  companions: readonly Companion[],
): readonly Audible[] {
  return measures.flatMap((view) => {
    const series = seriesOf(view, { picture, companions, spread: 'fan' });
    const scale = scaleOf(view, picture.scenario, series, []);
    return series.map(({ name, band: { mean }, theory }) => ({
      ...scale,
      ...(theory
        ? { against: 'what theory expects', reference: theory }
        : referenceOf(view, mean, picture, companions)),
      name: series.length > 1 ? `${view.name}, ${name}` : view.name,
      line: mean,
      format: view.format,
    }));
  });
}

/** The first of: a level that the chart draws, a run behind it, where the line began. */
function referenceOf(
  { measure, levels }: Pick<MeasureView, 'measure' | 'levels'>,
  mean: ArrayLike<number>,
  { scenario }: Pick<Picture<unknown>, 'scenario'>,
  companions: readonly Companion[],
): Pick<Audible, 'against' | 'reference'> {
  const across = (value: number) => Array.from(mean, () => value);
  const level = levels?.(scenario)[0];
  if (level) return { against: level.name, reference: across(level.value) };
  const behind = companions.find(
    (run) => run.variant.role === 'reference' && !isSame(run.scenario, scenario),
  );
  const course = behind?.courses[measure]?.mean;
  if (course?.length === mean.length) return { against: behind!.variant.name, reference: course };
  return { against: 'where it began', reference: across(mean[0]!) };
}
