import { scaleLinear } from 'd3-scale';
import { useId } from 'react';
import { Axis } from './Axis.tsx';
import { type EndName, EndNames } from './EndNames.tsx';
import { FanMarks } from './FanMarks.tsx';
import type { Frame } from './frame.ts';
import { bandPath, linePath, type Position, tenth } from './path.ts';
import { type Level, meanAt, type Series } from './series.ts';

/** A measure that a limit is set to. */
export interface LimitedCourse {
  /** What is measured, in words. */
  readonly title: string;
  readonly series: Series;
  /** The limit as it is said, "at most 0.15", and on which side of it the measure must not be. */
  readonly limit: Level & { readonly wrong: 'above' | 'below' };
  /** What lies beyond it, in a word or two. */
  readonly beyond: string;
  /** Foot and top of the scale: what leaves it is marked at its edge. */
  readonly least: number;
  readonly most: number;
  readonly format: (value: number) => string;
}

/** A sum that runs up, what of it is of a second kind, and other sums to hold it against. */
export interface RunningBill {
  readonly title: string;
  readonly name: string;
  readonly all: ArrayLike<number>;
  readonly wasted: ArrayLike<number>;
  readonly levels: readonly Level[];
  readonly format: (value: number) => string;
}

interface PanelProps {
  readonly frame: Frame;
  readonly x: Position;
  /** The generation read out. */
  readonly at: number;
}

/** A measure, and the side of its limit where it must not be. */
export function LimitedPanel({ course, frame, x, at }: PanelProps & { readonly course: LimitedCourse }) {
  const { title, series, limit, beyond, least, most, format } = course;
  const clip = useId();
  const { left, right, top, bottom } = frame;
  const y = scaleLinear([least, most], [bottom, top]);
  const within = (value: number) => Math.min(bottom, Math.max(top, y(value)));
  const { mean } = series.band;
  const isBeyond = (value: number) => (limit.wrong === 'above' ? value > limit.value : value < limit.value);
  const ground = limit.wrong === 'above' ? [top, y(limit.value)] : [y(limit.value), bottom];
  const now = meanAt(mean, at);
  return (
    <g>
      <PanelAxis frame={frame} title={title} ticks={[least, limit.value, most]} y={y} format={format} />
      <rect
        className="goal-beyond"
        x={left}
        y={tenth(ground[0]!)}
        width={right - left}
        height={tenth(ground[1]! - ground[0]!)}
      />
      <text className="goal-beyond-name" x={left + 6} y={tenth((ground[0]! + ground[1]!) / 2 + 4)}>
        {beyond}
      </text>
      <LimitLines frame={frame} at={[y(limit.value)]} />
      <clipPath id={clip}>
        <rect x={left} y={top} width={right - left} height={bottom - top} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <FanMarks series={series} x={x} y={y} />
      </g>
      <path className="goal-miss" d={diamonds(mean, isBeyond, x, within)} />
      <Dot tone={series.tone} x={x(at)} y={within(now)} />
      <EndNames
        frame={frame}
        names={[
          {
            key: 'now',
            className: `end-name tone-${series.tone}`,
            text: format(now),
            y: within(mean[mean.length - 1]!),
          },
          { key: 'limit', className: 'level-name', text: limit.name, y: y(limit.value) },
        ]}
      />
    </g>
  );
}

/** A mark on each generation that is beyond its limit on average, as one path. */
function diamonds(
  mean: ArrayLike<number>,
  isBeyond: (value: number) => boolean,
  x: Position,
  y: Position,
): string {
  return Array.from(mean, (value, t) =>
    isBeyond(value) ? `M${tenth(x(t))},${tenth(y(value) - 3.5)}l3.5,3.5l-3.5,3.5l-3.5,-3.5Z` : '',
  ).join('');
}

/** A bill that runs up: human work below, what was thrown away on top of it. */
export function BillPanel({ bill, frame, x, at }: PanelProps & { readonly bill: RunningBill }) {
  const { title, name, all, wasted, levels, format } = bill;
  const total = all[all.length - 1]!;
  const most = 1.1 * Math.max(total, ...levels.map(({ value }) => value));
  const y = scaleLinear([0, most], [frame.bottom, frame.top]);
  const foot = Array.from(all, () => 0);
  const human = Array.from(all, (sum, t) => sum - wasted[t]!);
  const now = meanAt(all, at);
  const names: EndName[] = [
    { key: 'now', className: 'end-name tone-fresh', text: `${name} ${format(now)}`, y: y(total) },
    ...levels.map((level) => ({
      key: level.name,
      className: 'level-name',
      text: `${level.name} ${format(level.value)}`,
      y: y(level.value),
    })),
  ];
  return (
    <g>
      <PanelAxis frame={frame} title={title} ticks={y.ticks(3)} y={y} format={thousands} />
      <path className="goal-human" d={bandPath(foot, human, x, y)} />
      <path className="goal-wasted" d={bandPath(human, all, x, y)} />
      <path className="goal-bill" d={linePath(all, x, y)} />
      <LimitLines frame={frame} at={levels.map(({ value }) => y(value))} />
      <Dot tone="fresh" x={x(at)} y={y(now)} />
      <EndNames frame={frame} names={names} />
    </g>
  );
}

/** 50,000 → "50k": what a tick has room for. */
const thousands = (sum: number): string => (sum === 0 ? '0' : `${Math.round(sum / 1000)}k`);

function LimitLines({
  frame: { left, right },
  at,
}: {
  readonly frame: Frame;
  readonly at: readonly number[];
}) {
  return (
    <g className="level">
      {at.map((y) => (
        <line key={y} x1={left} x2={right} y1={tenth(y)} y2={tenth(y)} />
      ))}
    </g>
  );
}

/** Ticks nearer to one another than this, in px, could not be read. */
const APART = 14;

interface PanelAxisProps {
  readonly frame: Frame;
  readonly title: string;
  readonly ticks: readonly number[];
  readonly y: Position;
  readonly format: (value: number) => string;
}

function PanelAxis({ frame, title, ticks, y, format }: PanelAxisProps) {
  // One too near to the one before it is not told.
  const isFree = (value: number, i: number) => i === 0 || Math.abs(y(value) - y(ticks[i - 1]!)) >= APART;
  return (
    <>
      <Axis
        side="left"
        frame={frame}
        ticks={ticks.filter(isFree).map((value) => ({ at: y(value), text: format(value) }))}
      />
      <text className="goal-title" x={0} y={tenth(frame.top - 10)}>
        {title}
      </text>
    </>
  );
}

interface DotProps {
  readonly tone: string;
  readonly x: number;
  readonly y: number;
}

const Dot = ({ tone, x, y }: DotProps) => (
  <circle className={`playhead-dot tone-${tone}`} cx={tenth(x)} cy={tenth(y)} r={3.5} />
);
