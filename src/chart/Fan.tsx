import { scaleLinear } from 'd3-scale';
import { useId } from 'react';
import { Axis } from './Axis.tsx';
import { FanMarks, GhostLine, LevelLine } from './FanMarks.tsx';
import { type Frame, frame } from './frame.ts';
import { Playhead } from './Playhead.tsx';
import { tenth } from './path.ts';
import { type Ghost, type Level, meanAt, meansAt, type Series } from './series.ts';
import { widthOf } from './wrap.ts';

export interface FanProps {
  readonly series: readonly Series[];
  readonly ghosts: readonly Ghost[];
  readonly levels: readonly Level[];
  /** The generation read out, 0…T. */
  readonly at: number;
  /** Foot and top of the scale. */
  readonly least: number;
  readonly most: number;
  readonly format: (value: number) => string;
  readonly width: number;
  readonly height: number;
  /** Read by screen readers: what is plotted. What it shows now is said after it. */
  readonly label: string;
}

const MARGINS = { top: 8, right: 8, bottom: 20, left: 40 };

/** Where a fan lies in its picture: whoever lets readers point at a generation needs to know. */
export function fanFrame(width: number, height: number): Frame {
  return frame(width, height, MARGINS);
}

/** A measure over the generations, in one run or a few, small: its words stand beside it. */
export function Fan({ series, ghosts, levels, at, least, most, format, width, height, label }: FanProps) {
  const clip = useId();
  const box = fanFrame(width, height);
  const last = series[0]!.band.mean.length - 1;
  const x = scaleLinear([0, last], [box.left, box.right]);
  const y = scaleLinear([least, most], [box.bottom, box.top]);
  return (
    <svg
      className="fan"
      role="img"
      aria-label={`${label}; ${meansAt(series, at, format)}`}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMinYMid"
    >
      <Axis
        side="left"
        frame={box}
        ticks={[least, (least + most) / 2, most].map((value) => ({ at: y(value), text: format(value) }))}
      />
      <Axis
        side="bottom"
        frame={box}
        ticks={[
          { at: x(0), text: '0' },
          { at: x(last), text: `${last}` },
        ]}
      />
      {levels.map(({ name, value }) => (
        <LevelLine key={name} frame={box} y={y(value)} name={name} />
      ))}
      <clipPath id={clip}>
        <rect x={box.left} y={box.top - 2} width={box.right - box.left} height={box.bottom - box.top + 3} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        {ghosts.map((ghost) => (
          <GhostLine key={ghost.id} ghost={ghost} frame={box} y={y} />
        ))}
        {series.map((run) => (
          <FanMarks key={run.name} series={run} x={x} y={y} />
        ))}
      </g>
      <GhostNames ghosts={ghosts} series={series} x={x} y={y} top={box.top} end={width} />
      <Playhead x={x(at)} frame={box} />
      {series
        .filter(({ band }) => meanAt(band.mean, at) <= most)
        .map(({ name, tone, band }) => (
          <circle
            key={name}
            className={`playhead-dot tone-${tone}`}
            cx={tenth(x(at))}
            cy={tenth(y(meanAt(band.mean, at)))}
            r={3.5}
          />
        ))}
    </svg>
  );
}

interface GhostNamesProps extends Pick<FanProps, 'ghosts' | 'series'> {
  readonly x: (generation: number) => number;
  readonly y: (value: number) => number;
  /** Foot of what is above the plot: a ghost that has left it has no name there. */
  readonly top: number;
  /** Where the picture ends: beyond it a name would lie in the next one. */
  readonly end: number;
}

/** Where along the plot ghosts bear their names, one after the other: side by side they cannot meet. */
const PLACES = [0.86, 0.7, 0.54, 0.38];
/** Nearer to a mean than this, in px, a name would hide it. */
const APART = 9;

/** Ghosts by name, each on its own line. */
function GhostNames({ ghosts, series, x, y, top, end }: GhostNamesProps) {
  const last = series[0]!.band.mean.length - 1;
  return ghosts
    .filter(({ name }) => name !== '')
    .map(({ id, name, mean }, i) => {
      const place = PLACES[i % PLACES.length]!;
      const at = y(mean[Math.round(place * (mean.length - 1))]!);
      const t = Math.round(place * last);
      const isFree = at >= top && series.every(({ band }) => Math.abs(y(band.mean[t]!) - at) >= APART);
      return (
        isFree && (
          <text
            key={id}
            className="fan-ghost-label"
            x={tenth(Math.min(x(place * last), end - widthOf([name]) / 2))}
            y={tenth(at)}
            dy="0.32em"
            textAnchor="middle"
          >
            {name}
          </text>
        )
      );
    });
}
