import { scaleLinear } from 'd3-scale';
import { Axis } from './Axis.tsx';
import { type EndName, EndNames } from './EndNames.tsx';
import { FanMarks, GhostLine, LevelLine } from './FanMarks.tsx';
import { type Frame, frame } from './frame.ts';
import { Playhead } from './Playhead.tsx';
import { tenth } from './path.ts';
import { type Ghost, type Level, meanAt, meansAt, type Series } from './series.ts';
import { Words } from './Words.tsx';
import { wrap } from './wrap.ts';

export interface CoursesProps {
  readonly series: readonly Series[];
  readonly ghosts: readonly Ghost[];
  readonly levels: readonly Level[];
  readonly at: number;
  /** Top of the scale; its foot is 0. */
  readonly most: number;
  readonly format: (value: number) => string;
  /** What is measured, in words. */
  readonly title: string;
  /** The one thing to see, in a sentence. */
  readonly remark: string;
  readonly width: number;
  readonly height: number;
  /** Read by screen readers: what is plotted. What it shows now is said after it. */
  readonly label: string;
}

/** Room on the right for names. */
const NAMES = { wide: 150, narrow: 84 };
const NARROW = 480;

export function coursesFrame(width: number, height: number): Frame {
  const right = width < NARROW ? NAMES.narrow : NAMES.wide;
  return frame(width, height, { top: 28, right, bottom: 38, left: 44 });
}

/** A measure over the generations in a few runs, large: each run is named at its end, with its value where one looks. */
export function Courses(props: CoursesProps) {
  const { series, ghosts, levels, at, most, format, title, remark, width, height, label } = props;
  const box = coursesFrame(width, height);
  const last = series[0]!.band.mean.length - 1;
  const x = scaleLinear([0, last], [box.left, box.right]);
  const y = scaleLinear([0, most], [box.bottom, box.top]);
  const lines = wrap(remark, Math.min(330, 0.75 * (box.right - box.left)));
  return (
    <svg
      className="courses"
      role="img"
      aria-label={`${label}; ${meansAt(series, at, format)}. ${remark}`}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMinYMid"
    >
      <Axis
        side="left"
        frame={box}
        title={title}
        ticks={y.ticks(4).map((value) => ({ at: y(value), text: format(value) }))}
      />
      <Axis
        side="bottom"
        frame={box}
        title="generation"
        ticks={x.ticks(4).map((t) => ({ at: x(t), text: `${t}` }))}
      />
      {levels.map(({ name, value }) => (
        <LevelLine key={name} frame={box} y={y(value)} />
      ))}
      {ghosts.map((ghost) => (
        <GhostLine key={ghost.id} ghost={ghost} frame={box} y={y} />
      ))}
      {series.map((run) => (
        <FanMarks key={run.name} series={run} x={x} y={y} />
      ))}
      <Words className="remark-words" lines={lines} x={box.left + 10} y={box.top + 12} anchor="start" />
      <Playhead x={x(at)} frame={box} />
      {series.map(({ name, tone, band }) => (
        <circle
          key={name}
          className={`playhead-dot tone-${tone}`}
          cx={tenth(x(at))}
          cy={tenth(y(meanAt(band.mean, at)))}
          r={4.5}
        />
      ))}
      <EndNames names={namesOf(props, y)} frame={box} />
    </svg>
  );
}

/** Runs by name, with their values where one looks, and their laws where there is room; levels and ghosts by name. */
function namesOf(
  { series, ghosts, levels, at, format, width }: CoursesProps,
  y: (value: number) => number,
): EndName[] {
  const last = (values: ArrayLike<number>) => y(values[values.length - 1]!);
  return [
    ...series.map(({ name, tone, band, law }) => ({
      key: `run ${name}`,
      className: `end-name tone-${tone}`,
      text: `${name} ${format(meanAt(band.mean, at))}${law && width >= NARROW ? `, law ${law}` : ''}`,
      y: last(band.mean),
    })),
    ...levels.map(({ name, value }) => ({
      key: `level ${name}`,
      className: 'level-name',
      text: `${name} ${format(value)}`,
      y: y(value),
    })),
    ...ghosts
      .filter(({ name }) => name !== '')
      .map(({ id, name, mean }) => ({
        key: `ghost ${id}`,
        className: 'end-name-ghost',
        text: name,
        y: last(mean),
      })),
  ];
}
