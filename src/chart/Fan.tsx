import { scaleLinear } from 'd3-scale';
import { Axis } from './Axis.tsx';
import { type Frame, frame } from './frame.ts';
import { bandPath, linePath, tenth } from './path.ts';
import type { Tone } from './tone.ts';

/** A measure over the generations 0…T: the mean of its replicates and the shares of them that lie below. */
export interface FanBand {
  readonly mean: ArrayLike<number>;
  readonly q05: ArrayLike<number>;
  readonly q25: ArrayLike<number>;
  readonly q75: ArrayLike<number>;
  readonly q95: ArrayLike<number>;
}

export interface FanProps {
  readonly band: FanBand;
  /** The exact expectation, dashed: it belongs beside the mean. */
  readonly theory?: ArrayLike<number> | undefined;
  /** The mean of the run before this one. */
  readonly ghost?: ArrayLike<number> | undefined;
  /** The generation read out, 0…T. */
  readonly at: number;
  /** Top of the scale; its foot is 0. */
  readonly most: number;
  readonly format: (value: number) => string;
  readonly tone: Tone;
  readonly width: number;
  readonly height: number;
  /** Read by screen readers: says what is plotted, not what is concluded. */
  readonly label: string;
}

const MARGINS = { top: 8, right: 8, bottom: 20, left: 40 };

/** Where a fan lies in its picture: whoever lets readers point at a generation needs to know. */
export function fanFrame(width: number, height: number): Frame {
  return frame(width, height, MARGINS);
}

/** The mean of the replicates at each generation, over their middle half and their middle nine tenths. */
export function Fan({ band, theory, ghost, at, most, format, tone, width, height, label }: FanProps) {
  const box = fanFrame(width, height);
  const last = band.mean.length - 1;
  const x = scaleLinear([0, last], [box.left, box.right]);
  const y = scaleLinear([0, most], [box.bottom, box.top]);
  const values = [0, most / 2, most];
  return (
    <svg
      className={`fan tone-${tone}`}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMinYMid"
    >
      <Axis side="left" frame={box} ticks={values.map((v) => ({ at: y(v), text: format(v) }))} />
      <Axis
        side="bottom"
        frame={box}
        ticks={[
          { at: x(0), text: '0' },
          { at: x(last), text: `${last}` },
        ]}
      />
      <path className="fan-outer" d={bandPath(band.q05, band.q95, x, y)} />
      <path className="fan-inner" d={bandPath(band.q25, band.q75, x, y)} />
      {ghost && <path className="fan-ghost" d={linePath(ghost, spread(ghost, box), y)} />}
      {ghost && <GhostLabel x={box.right} y={y(ghost[ghost.length - 1]!)} mean={y(band.mean[last]!)} />}
      <path className="fan-mean" d={linePath(band.mean, x, y)} />
      {theory && <path className="fan-theory" d={linePath(theory, x, y)} />}
      <line className="playhead" x1={tenth(x(at))} x2={tenth(x(at))} y1={box.top} y2={box.bottom} />
      <circle className="playhead-dot" cx={tenth(x(at))} cy={tenth(y(band.mean[at]!))} r={3.5} />
    </svg>
  );
}

const APART = 16;

/** The ghost is named where its end is far enough from the mean's to leave room. */
function GhostLabel({ x, y, mean }: { readonly x: number; readonly y: number; readonly mean: number }) {
  if (Math.abs(y - mean) < APART) return null;
  return (
    <text className="fan-ghost-label" x={x - 4} y={tenth(y < mean ? y - 5 : y + 12)} textAnchor="end">
      before
    </text>
  );
}

/** A run over another number of generations is drawn over the same width. */
function spread(values: ArrayLike<number>, { left, right }: Frame) {
  return scaleLinear([0, values.length - 1], [left, right]);
}
