import { memo, useMemo, useState } from 'react';
import { Courses, coursesFrame } from '../chart/Courses.tsx';
import { meansAt } from '../chart/series.ts';
import type { MeasureView, ViewProps } from './definition.ts';
import { GenerationProbe } from './GenerationProbe.tsx';
import { MAIN_PLOT, Sized } from './Sized.tsx';
import { ghostsOf, scaleOf, seriesOf } from './seriesOf.ts';
import { useTweenedSeries } from './useTweenedSeries.ts';

export interface CourseChartProps extends ViewProps<unknown> {
  readonly view: MeasureView;
  /** The one thing to see at a generation, in a sentence. */
  readonly remark: (generation: number) => string;
}

/** One measure over the generations, large: the runs of the figure, what is compared with them, read out anywhere. */
export const CourseChart = memo(({ view, remark, ...drawn }: CourseChartProps) => {
  const { picture, companions, keepsakes, spread } = drawn;
  const { generations } = picture.scenario;
  const [pointed, setPointed] = useState<number>();
  const series = useTweenedSeries(
    useMemo(() => seriesOf(view, { picture, companions, spread }), [view, picture, companions, spread]),
  );
  const ghosts = useMemo(
    () => ghostsOf(view.measure, { picture, companions, keepsakes }, 'full'),
    [view, picture, companions, keepsakes],
  );
  const at = Math.min(pointed ?? picture.generation, generations);
  const { most } = scaleOf(view, picture.scenario, series, ghosts);
  return (
    <Sized className="plot-main" assumed={MAIN_PLOT}>
      {({ width, height }) => {
        const plot = coursesFrame(width, height);
        return (
          <>
            <Courses
              series={series}
              ghosts={ghosts}
              levels={view.levels?.(picture.scenario) ?? []}
              at={at}
              most={most}
              format={view.format}
              title={view.name}
              remark={remark(at)}
              width={width}
              height={height}
              label={`${view.name}, generations 0 to ${generations}: mean and spread of ${picture.replicates} runs`}
            />
            <GenerationProbe
              pointed={pointed}
              last={generations}
              words={meansAt(series, at, view.format)}
              plot={plot}
              onPoint={setPointed}
            />
          </>
        );
      }}
    </Sized>
  );
});
