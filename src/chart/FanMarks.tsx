import { scaleLinear } from 'd3-scale';
import type { Frame } from './frame.ts';
import { bandPath, linePath, type Position, tenth } from './path.ts';
import type { Ghost, Series } from './series.ts';

export interface FanMarksProps {
  readonly series: Series;
  readonly x: Position;
  readonly y: Position;
}

/** The mean of the replicates over their middle half and middle nine tenths, or over the replicates themselves. */
export function FanMarks({ series: { tone, band, theory, singles }, x, y }: FanMarksProps) {
  return (
    <g className={`tone-${tone}`}>
      {singles.length > 0 ? (
        <path className="fan-singles" d={singles.map((values) => linePath(values, x, y)).join('')} />
      ) : (
        <>
          <path className="fan-outer" d={bandPath(band.q05, band.q95, x, y)} />
          <path className="fan-inner" d={bandPath(band.q25, band.q75, x, y)} />
        </>
      )}
      <path className="fan-mean" d={linePath(band.mean, x, y)} />
      {theory && <path className="fan-theory" d={linePath(theory, x, y)} />}
    </g>
  );
}

export interface GhostLineProps {
  readonly ghost: Ghost;
  readonly frame: Frame;
  readonly y: Position;
}

/** The mean of a run that was. One over another number of generations is drawn over the same width. */
export function GhostLine({ ghost: { mean }, frame: { left, right }, y }: GhostLineProps) {
  const x = scaleLinear([0, mean.length - 1], [left, right]);
  return <path className="fan-ghost" d={linePath(mean, x, y)} />;
}

/** A value across the plot; where there is no better place its name stands above it. */
export function LevelLine({ frame: { left, right }, y, name }: { frame: Frame; y: number; name?: string }) {
  return (
    <g className="level">
      <line x1={left} x2={right} y1={tenth(y)} y2={tenth(y)} />
      {name && (
        <text className="level-name" x={left + 0.3 * (right - left)} y={tenth(y - 5)} textAnchor="middle">
          {name}
        </text>
      )}
    </g>
  );
}
