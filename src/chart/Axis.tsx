import type { Frame } from './frame.ts';
import { tenth } from './path.ts';

export interface Tick {
  /** Where, in px along the axis. */
  readonly at: number;
  readonly text: string;
}

export interface AxisProps {
  readonly side: 'bottom' | 'left';
  readonly frame: Frame;
  readonly ticks: readonly Tick[];
  /** What is measured, and in which unit, in words. */
  readonly title?: string;
}

const TICK = 4;
/** How far left of the axis its title begins, if the picture reaches so far. */
const TITLE = 50;

/** Ticks and words beside a plot. A left axis has its title above it, lying down, where it can be read. */
export function Axis({ side, frame, ticks, title }: AxisProps) {
  return side === 'bottom' ? (
    <g className="axis axis-bottom">
      <line className="axis-line" x1={frame.left} x2={frame.right} y1={frame.bottom} y2={frame.bottom} />
      {ticks.map(({ at, text }) => (
        <g key={text} transform={`translate(${tenth(at)},${frame.bottom})`}>
          <line className="axis-tick" y2={TICK} />
          <text y={TICK + 12} textAnchor={anchor(at, frame)}>
            {text}
          </text>
        </g>
      ))}
      {title && (
        <text
          className="axis-title"
          x={(frame.left + frame.right) / 2}
          y={frame.bottom + 31}
          textAnchor="middle"
        >
          {title}
        </text>
      )}
    </g>
  ) : (
    <g className="axis axis-left">
      {ticks.map(({ at, text }) => (
        <g key={text} transform={`translate(${frame.left},${tenth(at)})`}>
          <line className="axis-tick" x1={-TICK} />
          <text x={-TICK - 4} dy="0.32em" textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {title && (
        <text className="axis-title" x={Math.max(0, frame.left - TITLE)} y={frame.top - 14}>
          {title}
        </text>
      )}
    </g>
  );
}

// Labels nearer to an end than this stay inside the plot's width: neighbours and page edges must not cut them.
const END = 12;

function anchor(at: number, { left, right }: Frame): 'start' | 'middle' | 'end' {
  if (at - left < END) return 'start';
  return right - at < END ? 'end' : 'middle';
}
