import { scaleLinear, scaleLog } from 'd3-scale';
import { line } from 'd3-shape';
import { Axis } from './Axis.tsx';
import type { Frame } from './frame.ts';
import { count } from './number.ts';
import { tenth } from './path.ts';
import { sharePercent } from './share.ts';
import { spaced } from './spaced.ts';
import type { Tone } from './tone.ts';
import { Words } from './Words.tsx';

/** A run through two measures at once, from generation 0 on. */
export interface Track {
  readonly name: string;
  readonly tone: Tone;
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

export interface TrajectoryProps {
  /** The run itself. */
  readonly track: Track;
  /** Others to hold it against, drawn faintly, named at their ends. */
  readonly beside: readonly Track[];
  readonly at: number;
  /** Right end of the log axis, from 1. */
  readonly mostX: number;
  readonly mostY: number;
  readonly titleX: string;
  readonly titleY: string;
  readonly frame: Frame;
}

/** Generations named along the run. */
const MILESTONES = [0, 1, 5, 10, 20, 40, 80, 160];

/** Two measures against each other: a run moves through the plane, generation by generation. */
export function Trajectory(props: TrajectoryProps) {
  const { track, beside, at, mostX, mostY, titleX, titleY, frame } = props;
  const x = scaleLog([1, mostX], [frame.left + 6, frame.right]);
  const y = scaleLinear([0, mostY], [frame.bottom, frame.top]);
  const path = ({ x: xs, y: ys }: Track) =>
    line<number>(
      (t) => x(Math.max(1, xs[t]!)),
      (t) => y(ys[t]!),
    ).digits(1)(Array.from(xs, (_, t) => t)) ?? '';
  const ends = beside.map((other) => ({ y: y(last(other.y)), size: 14 }));
  const names = spaced(ends, frame.top, frame.bottom);
  const dots = MILESTONES.filter((t) => t < track.x.length);
  const place = (t: number) => ({ cx: tenth(x(Math.max(1, track.x[t]!))), cy: tenth(y(track.y[t]!)) });
  return (
    <g className="trajectory">
      <Axis
        side="left"
        frame={frame}
        title={titleY}
        ticks={[0, mostY / 2, mostY].map((value) => ({ at: y(value), text: sharePercent(value) }))}
      />
      <Axis
        side="bottom"
        frame={frame}
        title={titleX}
        ticks={[1, 10, 100, 1000].filter((n) => n <= mostX).map((n) => ({ at: x(n), text: count(n) }))}
      />
      {beside.map((other, i) => (
        <g key={other.name} className={`tone-${other.tone}`}>
          <path className="track-beside" d={path(other)} />
          <Words
            className="track-beside-words"
            lines={[other.name]}
            x={x(Math.max(1, last(other.x))) - 8}
            y={names[i]! + 4}
            anchor="end"
          />
        </g>
      ))}
      <g className={`tone-${track.tone}`}>
        <path className="track" d={path(track)} />
        {dots.map((t) => (
          <circle key={t} className="track-dot" {...place(t)} r={2.5} />
        ))}
        <circle className="playhead-dot" {...place(at)} r={5.5} />
        <Words
          className="track-words"
          lines={[`generation ${at}`]}
          x={place(at).cx + (place(at).cx > (frame.left + frame.right) / 2 ? -10 : 10)}
          y={place(at).cy - 8}
          anchor={place(at).cx > (frame.left + frame.right) / 2 ? 'end' : 'start'}
        />
      </g>
    </g>
  );
}

const last = (values: ArrayLike<number>): number => values[values.length - 1]!;
