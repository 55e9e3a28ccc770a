import { scaleLinear } from 'd3-scale';
import { useId } from 'react';
import { Axis } from './Axis.tsx';
import { type Frame, frame } from './frame.ts';
import { decimal } from './number.ts';
import { linePath, tenth } from './path.ts';
import { Words } from './Words.tsx';

/** A bell curve, and the generation that it belongs to. */
export interface Bell {
  readonly generation: number;
  readonly mean: number;
  /** Standard deviation; 0 is a point. */
  readonly width: number;
}

export interface RidgelineProps {
  /** Ascending, down the page. The last is the one shown: it stands out. */
  readonly bells: readonly Bell[];
  /** T: the last generation, at the foot. */
  readonly last: number;
  /** The generations that have a row. */
  readonly rows: readonly number[];
  /** What is observed, from and to. */
  readonly domain: readonly [from: number, to: number];
  /** The one thing to see, in a sentence, and the same where room is short. */
  readonly remark: { readonly full: string; readonly brief: string };
  readonly width: number;
  readonly height: number;
  /** Read by screen readers: what is plotted. What it shows now is said after it. */
  readonly label: string;
}

const NARROW = 480;
/** Every curve is as high as so many rows, whatever its width: its shape is what is compared. */
const HIGH = 1.55;
/** Points of a curve: from its middle as far as it can be seen, in standard deviations. */
const REACH = 3.4;
const POINTS = 24;
/** Height of a line of words, in px. */
const LINE = 13;

/** Room for the words above, and below for the axis, in px. */
const ABOVE = 24;
const BELOW = 38;

/** The plot begins at the foot of the first curve: what that is high must fit above. */
function ridgeFrame(width: number, height: number, rows: number): Frame {
  const row = (height - ABOVE - BELOW) / (HIGH + Math.max(1, rows - 1));
  return frame(width, height, {
    top: ABOVE + HIGH * row,
    right: width < NARROW ? 52 : 132,
    bottom: BELOW,
    left: 44,
  });
}

/** Bell curves of one height under one another, generation by generation, each over the curve of reality, N(0, 1). */
export function Ridgeline({ bells, last, rows, domain, remark, width, height, label }: RidgelineProps) {
  const box = ridgeFrame(width, height, rows.length);
  const x = scaleLinear(domain, [box.left + 6, box.right]);
  const y = scaleLinear([0, last], [box.top, box.bottom]);
  const row = (y(last) - y(0)) / Math.max(1, rows.length - 1);
  const rise = HIGH * row;
  const shown = bells.at(-1)!;
  const isNarrow = width < NARROW;
  /** Far enough from the generation shown for both to be written. */
  const isFree = (t: number) => Math.abs(y(t) - y(shown.generation)) > LINE;
  const clip = useId();
  return (
    <svg
      className="ridgeline"
      role="img"
      aria-label={`${label}. ${remark.full}`}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMinYMid"
    >
      <Axis
        side="left"
        frame={{ ...box, top: 28 }}
        title="generation"
        ticks={[...rows.filter(isFree), shown.generation].map((t) => ({ at: y(t), text: `${t}` }))}
      />
      <Axis
        side="bottom"
        frame={box}
        title="what is observed"
        ticks={x.ticks(isNarrow ? 5 : 9).map((value) => ({ at: x(value), text: text(value) }))}
      />
      {rows.map((t) => (
        <line
          key={t}
          className="ridge-foot"
          x1={x(domain[0])}
          x2={box.right}
          y1={tenth(y(t))}
          y2={tenth(y(t))}
        />
      ))}
      <clipPath id={clip}>
        <rect x={x(domain[0])} y={0} width={box.right - x(domain[0])} height={box.bottom} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        {bells.map((bell) => (
          <Ridge key={bell.generation} bell={bell} isShown={bell === shown} x={x} y={y} rise={rise} />
        ))}
      </g>
      <Words
        className="words-reality"
        lines={['reality']}
        x={x(1.05)}
        y={y(0) - rise * 0.66}
        anchor="start"
      />
      <WidthNames
        bells={[...bells.filter(({ generation }) => isFree(generation)), shown]}
        y={y}
        at={box.right + 10}
        title={isNarrow ? 'width' : 'width (reality: 1)'}
      />
      <Words
        className="remark-words"
        lines={[remark[isNarrow ? 'brief' : 'full']]}
        x={isNarrow ? box.left + 40 : (box.left + box.right) / 2}
        y={14}
        anchor={isNarrow ? 'start' : 'middle'}
      />
    </svg>
  );
}

/** U+2212 is as wide as a plus; a hyphen is not. */
const text = (value: number): string => `${value}`.replace('-', '−');

interface RidgeProps {
  readonly bell: Bell;
  readonly isShown: boolean;
  readonly x: (value: number) => number;
  readonly y: (generation: number) => number;
  /** Px from foot to top. */
  readonly rise: number;
}

function Ridge({ bell: { generation, mean, width }, isShown, x, y, rise }: RidgeProps) {
  const foot = y(generation);
  const d = bellPath(mean, width, x, foot, rise);
  return (
    <g className={isShown ? 'ridge ridge-shown' : 'ridge'}>
      <path className="ridge-fill" d={`${d}Z`} />
      {/* The same in every row, and so the same text: in the page it is packed to nothing. */}
      <g transform={`translate(0,${tenth(foot)})`}>
        <path className="ridge-reality" d={bellPath(0, 1, x, 0, rise)} />
      </g>
      <path className="ridge-line" d={d} />
    </g>
  );
}

/** exp(−z²/2) over its reach; of a curve without width, an upright line. */
function bellPath(
  mean: number,
  width: number,
  x: (value: number) => number,
  foot: number,
  rise: number,
): string {
  const z = Array.from({ length: 2 * POINTS + 1 }, (_, i) => (REACH * (i - POINTS)) / POINTS);
  return linePath(
    z,
    (i) => x(mean + width * z[i]!),
    (at) => foot - rise * Math.exp((-at * at) / 2),
  );
}

interface WidthNamesProps {
  readonly bells: readonly Bell[];
  readonly y: (generation: number) => number;
  readonly at: number;
  readonly title: string;
}

/** How wide each curve is, beside it: reality is 1 wide. */
function WidthNames({ bells, y, at, title }: WidthNamesProps) {
  return (
    <g>
      <text className="axis-title" x={at} y={14}>
        {title}
      </text>
      {bells.map(({ generation, width }, i) => (
        <text
          key={generation}
          className={i === bells.length - 1 ? 'ridge-width ridge-width-shown' : 'ridge-width'}
          x={at}
          y={tenth(y(generation))}
          dy="0.32em"
        >
          {decimal(width)}
        </text>
      ))}
    </g>
  );
}
