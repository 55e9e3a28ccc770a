import { memo, type PointerEvent, useState } from 'react';
import { Fan, fanFrame } from '../chart/Fan.tsx';
import { meanAt, type Series } from '../chart/series.ts';
import { range } from '../chart/share.ts';
import type { MeasureView, ViewProps } from './definition.ts';
import { Sized } from './Sized.tsx';
import { ghostsOf, meansOf, scaleOf, seriesOf } from './seriesOf.ts';

export interface StripProps extends ViewProps<unknown> {
  readonly measures: readonly MeasureView[];
  readonly onShow: (generation: number) => void;
}

const ASSUMED = [{ width: 180, height: 76 }] as const;

/** Measures over the generations, side by side, read out at one generation: the one pointed at, else the one shown. */
export const Strip = memo(({ measures, onShow, ...drawn }: StripProps) => {
  const { scenario, generation } = drawn.picture;
  const [pointed, setPointed] = useState<number>();
  const last = scenario.generations;
  const at = Math.min(pointed ?? generation, last);
  return (
    <div className="strip" data-charts={measures.length}>
      {measures.map((view) => (
        <div key={view.measure} className="strip-chart">
          <ReadOut view={view} series={seriesOf(view, drawn)} at={at} />
          <Sized className="plot-fan" assumed={ASSUMED}>
            {({ width, height }) => {
              const { left, right } = fanFrame(width, height);
              const generationAt = ({ clientX, currentTarget }: PointerEvent) => {
                const share = (clientX - currentTarget.getBoundingClientRect().left - left) / (right - left);
                return Math.round(Math.min(1, Math.max(0, share)) * last);
              };
              return (
                // Pointing reads out, pressing goes there; for keys the transport does both.
                <div
                  className="strip-face"
                  role="presentation"
                  onPointerMove={(event) => (event.buttons === 0 ? setPointed : onShow)(generationAt(event))}
                  onPointerDown={(event) => onShow(generationAt(event))}
                  onPointerLeave={() => setPointed(undefined)}
                >
                  <FanOf view={view} drawn={drawn} at={at} width={width} height={height} />
                </div>
              );
            }}
          </Sized>
        </div>
      ))}
    </div>
  );
});

interface ReadOutProps {
  readonly view: MeasureView;
  readonly series: readonly Series[];
  readonly at: number;
}

/** The mean at a generation; of a run alone also between which values nine replicates in ten lie. */
function ReadOut({ view: { name, definition, format, lines }, series, at }: ReadOutProps) {
  const [first, ...others] = series;
  return (
    <p className="read-out" title={definition}>
      <span className="read-out-name">{name}</span>
      {others.length === 0 ? (
        <>
          <b>{format(meanAt(first!.band.mean, at))}</b>
          <span className="read-out-range">{range(first!.band.q05[at]!, first!.band.q95[at]!, format)}</span>
        </>
      ) : (
        series.map((run) => (
          <b key={run.name} className={`read-out-one tone-${run.tone}`} title={run.name}>
            <span className={lines ? 'read-out-line' : 'unseen'}>{run.name}: </span>
            {format(meanAt(run.band.mean, at))}
          </b>
        ))
      )}
    </p>
  );
}

interface FanOfProps {
  readonly view: MeasureView;
  readonly drawn: ViewProps<unknown>;
  readonly at: number;
  readonly width: number;
  readonly height: number;
}

/** One measure over the generations: of the run alone, or of all that are shown. */
export function FanOf({ view, drawn, at, width, height }: FanOfProps) {
  const { scenario, replicates } = drawn.picture;
  const whole = seriesOf(view, drawn);
  const series = view.scale === 'cut' ? meansOf(whole) : whole;
  const ghosts = ghostsOf(view.measure, drawn, 'brief');
  const { least, most } = scaleOf(view, scenario, series, ghosts);
  return (
    <Fan
      series={series}
      ghosts={ghosts}
      at={at}
      levels={view.levels?.(scenario) ?? []}
      least={least}
      most={most}
      format={view.format}
      width={width}
      height={height}
      label={`${view.name}, generations 0 to ${scenario.generations}: mean and spread of ${replicates} runs`}
    />
  );
}
