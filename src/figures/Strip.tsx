import { memo, type PointerEvent, useState } from 'react';
import { Fan, fanFrame } from '../chart/Fan.tsx';
import { range } from '../chart/number.ts';
import type { MeasureView } from './definition.ts';
import type { Course, Courses, Picture } from './picture.ts';
import { Sized } from './Sized.tsx';

export interface StripProps {
  readonly picture: Picture<unknown>;
  readonly measures: readonly MeasureView[];
  readonly ghost: Courses | undefined;
  readonly onShow: (generation: number) => void;
}

const ASSUMED = [{ width: 180, height: 92 }] as const;

/** The measures over the generations, side by side, read out at one generation: the one pointed at, else the one shown. */
export const Strip = memo(({ picture, measures, ghost, onShow }: StripProps) => {
  const [pointed, setPointed] = useState<number>();
  const last = picture.scenario.generations;
  const at = Math.min(pointed ?? picture.generation, last);
  return (
    <div className="strip">
      {measures.map((view) => (
        <div key={view.measure} className="strip-chart">
          <ReadOut view={view} course={picture.courses[view.measure]!} at={at} />
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
                  <FanOf
                    view={view}
                    picture={picture}
                    ghost={ghost?.[view.measure]}
                    at={at}
                    width={width}
                    height={height}
                  />
                </div>
              );
            }}
          </Sized>
        </div>
      ))}
    </div>
  );
});

/** The mean at a generation, and between which values nine runs in ten lie. */
function ReadOut({ view, course, at }: { view: MeasureView; course: Course; at: number }) {
  return (
    <p className={`read-out tone-${view.tone}`} title={view.definition}>
      <span className="read-out-name">{view.name}</span>
      <b>{view.format(course.mean[at]!)}</b>
      <span className="read-out-range">{range(course.q05[at]!, course.q95[at]!, view.format)}</span>
    </p>
  );
}

interface FanOfProps {
  readonly view: MeasureView;
  readonly picture: Picture<unknown>;
  readonly ghost: Course | undefined;
  readonly at: number;
  readonly width: number;
  readonly height: number;
}

function FanOf({ view, picture, ghost, at, width, height }: FanOfProps) {
  const course = picture.courses[view.measure]!;
  const highest = Math.max(...Array.from(course.q95));
  return (
    <Fan
      band={course}
      theory={course.theory}
      ghost={ghost?.mean}
      at={at}
      most={Math.max(view.most(picture.scenario), highest)}
      format={view.format}
      tone={view.tone}
      width={width}
      height={height}
      label={`${view.name}, generations 0 to ${picture.scenario.generations}: mean and spread of ${picture.replicates} runs`}
    />
  );
}
