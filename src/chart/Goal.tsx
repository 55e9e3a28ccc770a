import { scaleLinear } from 'd3-scale';
import { useId } from 'react';
import { Axis } from './Axis.tsx';
import { type EndName, EndNames } from './EndNames.tsx';
import { FanMarks } from './FanMarks.tsx';
import { type Frame, frame } from './frame.ts';
import { Playhead } from './Playhead.tsx';
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

export interface GoalProps {
  readonly courses: readonly LimitedCourse[];
  /** How many of 100 runs have held so far, generation by generation, and how many have to. */
  readonly held: { readonly title: string; readonly share: ArrayLike<number>; readonly limit: Level };
  readonly bill: RunningBill;
  readonly at: number;
  /** Generations at which a policy may change; the stage that begins at one of them, or at 0, is the one in hand. */
  readonly stages: readonly number[];
  readonly inHand: number;
  readonly width: number;
  readonly height: number;
  /** Read by screen readers. */
  readonly label: string;
}

/** Room on the right for names. */
const NAMES = { wide: 150, narrow: 100 };
const NARROW = 480;
/** Lower pictures leave out in how many runs the goal is held. */
const LOW = 320;
/** Above each panel, its title; below the last, the generations. */
const TITLE = 20;
const FOOT = 36;
const GAP = 10;
/** Heights of the panels, in parts. */
const PARTS = { course: 5, held: 3, bill: 6 };

/** Where the panels lie in their picture: whoever lets readers point at a generation needs to know. */
export function goalFrame(width: number, height: number): Frame {
  const right = width < NARROW ? NAMES.narrow : NAMES.wide;
  return frame(width, height, { top: TITLE, right, bottom: FOOT, left: 46 });
}

/** What must hold, over the generations, one panel below the other: measures and their limits, and the bill for it. */
export function Goal(props: GoalProps) {
  const { courses, held, bill, at, stages, inHand, width, height, label } = props;
  const box = goalFrame(width, height);
  const last = bill.all.length - 1;
  const x = scaleLinear([0, last], [box.left, box.right]);
  const isLow = height < LOW;
  const parts = [...courses.map(() => PARTS.course), ...(isLow ? [] : [PARTS.held]), PARTS.bill];
  const panels = panelsIn(box, parts);
  const [from, to] = [inHand, stages.find((stage) => stage > inHand) ?? last];
  return (
    <svg
      className="goal"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMinYMid"
    >
      {panels.map((panel) => (
        <g key={panel.top}>
          <rect
            className="goal-stage"
            x={tenth(x(from))}
            y={panel.top}
            width={tenth(x(to) - x(from))}
            height={panel.bottom - panel.top}
          />
          {stages.map((stage) => (
            <line
              key={stage}
              className="goal-turn"
              x1={tenth(x(stage))}
              x2={tenth(x(stage))}
              y1={panel.top}
              y2={panel.bottom}
            />
          ))}
        </g>
      ))}
      {courses.map((course, i) => (
        <Limited key={course.title} course={course} frame={panels[i]!} x={x} at={at} />
      ))}
      {!isLow && <HeldPanel {...held} frame={panels[courses.length]!} x={x} at={at} />}
      <BillPanel bill={bill} frame={panels.at(-1)!} x={x} at={at} />
      <Axis
        side="bottom"
        frame={box}
        title="generation"
        ticks={[0, ...stages, last].map((t) => ({ at: x(t), text: `${t}` }))}
      />
      <Playhead x={x(at)} frame={box} />
    </svg>
  );
}

/** Panels below one another, each with room for its title above it. */
function panelsIn(box: Frame, parts: readonly number[]): readonly Frame[] {
  const all = parts.reduce((sum, part) => sum + part, 0);
  const room = box.bottom - box.top - (parts.length - 1) * (TITLE + GAP);
  let top = box.top;
  return parts.map((part) => {
    const bottom = top + (room * part) / all;
    const panel = { ...box, top: tenth(top), bottom: tenth(bottom) };
    top = bottom + TITLE + GAP;
    return panel;
  });
}

interface PanelProps {
  readonly frame: Frame;
  readonly x: Position;
  readonly at: number;
}

function Limited({ course, frame: panel, x, at }: PanelProps & { readonly course: LimitedCourse }) {
  const { title, series, limit, beyond, least, most, format } = course;
  const clip = useId();
  const y = scaleLinear([least, most], [panel.bottom, panel.top]);
  const { mean } = series.band;
  const isBeyond = (value: number) => (limit.wrong === 'above' ? value > limit.value : value < limit.value);
  const edge = limit.wrong === 'above' ? panel.top : panel.bottom;
  const within = (px: number) => Math.min(panel.bottom, Math.max(panel.top, px));
  const now = meanAt(mean, at);
  return (
    <g>
      <PanelAxis frame={panel} title={title} ticks={[least, limit.value, most]} y={y} format={format} />
      <rect
        className="goal-beyond"
        x={panel.left}
        y={Math.min(edge, y(limit.value))}
        width={panel.right - panel.left}
        height={Math.abs(edge - y(limit.value))}
      />
      <text className="goal-beyond-name" x={panel.left + 6} y={tenth((edge + y(limit.value)) / 2 + 4)}>
        {beyond}
      </text>
      <g className="level">
        <line x1={panel.left} x2={panel.right} y1={tenth(y(limit.value))} y2={tenth(y(limit.value))} />
      </g>
      <clipPath id={clip}>
        <rect
          x={panel.left}
          y={panel.top}
          width={panel.right - panel.left}
          height={panel.bottom - panel.top}
        />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <FanMarks series={series} x={x} y={y} />
      </g>
      <path className="goal-miss" d={diamonds(mean, isBeyond, x, (value) => within(y(value)))} />
      <Dot className={`tone-${series.tone}`} x={x(at)} y={within(y(now))} />
      <EndNames
        frame={panel}
        names={[
          {
            key: 'now',
            className: `end-name tone-${series.tone}`,
            text: format(now),
            y: within(y(mean[mean.length - 1]!)),
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

function HeldPanel({ title, share, limit, frame: panel, x, at }: PanelProps & GoalProps['held']) {
  const y = scaleLinear([0, 1], [panel.bottom, panel.top]);
  const foot = Array.from(share, () => 0);
  const now = meanAt(share, at);
  return (
    <g>
      <PanelAxis frame={panel} title={title} ticks={[0, 1]} y={y} format={hundred} />
      <path className="goal-held" d={bandPath(foot, share, x, y)} />
      <g className="level">
        <line x1={panel.left} x2={panel.right} y1={tenth(y(limit.value))} y2={tenth(y(limit.value))} />
      </g>
      <Dot className="tone-plain" x={x(at)} y={y(now)} />
      <EndNames
        frame={panel}
        names={[
          {
            key: 'now',
            className: 'end-name tone-plain',
            text: `${hundred(now)} of 100`,
            y: y(share[share.length - 1]!),
          },
          { key: 'limit', className: 'level-name', text: limit.name, y: y(limit.value) },
        ]}
      />
    </g>
  );
}

const hundred = (share: number): string => `${Math.floor(100 * share + 1e-9)}`;

function BillPanel({ bill, frame: panel, x, at }: PanelProps & { readonly bill: RunningBill }) {
  const { title, name, all, wasted, levels, format } = bill;
  const total = all[all.length - 1]!;
  const most = 1.1 * Math.max(total, ...levels.map(({ value }) => value));
  const y = scaleLinear([0, most], [panel.bottom, panel.top]);
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
      <PanelAxis frame={panel} title={title} ticks={y.ticks(3)} y={y} format={thousands} />
      <path className="goal-human" d={bandPath(foot, human, x, y)} />
      <path className="goal-wasted" d={bandPath(human, all, x, y)} />
      <path className="goal-bill" d={linePath(all, x, y)} />
      <g className="level">
        {levels.map(({ name: key, value }) => (
          <line key={key} x1={panel.left} x2={panel.right} y1={tenth(y(value))} y2={tenth(y(value))} />
        ))}
      </g>
      <Dot className="tone-fresh" x={x(at)} y={y(now)} />
      <EndNames frame={panel} names={names} />
    </g>
  );
}

const thousands = (sum: number): string => (sum === 0 ? '0' : `${Math.round(sum / 1000)}k`);

interface PanelAxisProps {
  readonly frame: Frame;
  readonly title: string;
  readonly ticks: readonly number[];
  readonly y: Position;
  readonly format: (value: number) => string;
}

function PanelAxis({ frame: panel, title, ticks, y, format }: PanelAxisProps) {
  return (
    <>
      <Axis side="left" frame={panel} ticks={ticks.map((value) => ({ at: y(value), text: format(value) }))} />
      <text className="goal-title" x={0} y={panel.top - 7}>
        {title}
      </text>
    </>
  );
}

function Dot({ className, x, y }: { readonly className: string; readonly x: number; readonly y: number }) {
  return <circle className={`playhead-dot ${className}`} cx={tenth(x)} cy={tenth(y)} r={3.5} />;
}
