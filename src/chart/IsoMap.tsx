import { memo, useId, useMemo } from 'react';
import { Axis, type Tick } from './Axis.tsx';
import { type Frame, frame } from './frame.ts';
import { type Grid, isobands, placeOf } from './isobands.ts';
import { tenth } from './path.ts';
import { ShadeLegend, type ShadeScale } from './ShadeLegend.tsx';
import { shadeClass } from './shades.ts';
import { Words } from './Words.tsx';

/** A place on the map, in shares of its width and height from the lower left. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** A place with a name; the first line is the stronger. */
export interface Pin extends MapPoint {
  readonly lines: readonly string[];
  /** Where its name ends, in px from it: right and up. */
  readonly name: readonly [right: number, up: number];
}

/** A node whose value is known better than the rest. */
export interface Cell {
  readonly column: number;
  readonly row: number;
  readonly value: number;
}

export interface IsoMapProps {
  /** Its size, and values once they are known. */
  readonly grid: Pick<Grid, 'columns' | 'rows'> & { readonly values: Grid['values'] | undefined };
  readonly scale: ShadeScale;
  /** Lines of equal value, with their names. */
  readonly lines: readonly { readonly value: number; readonly name: string }[];
  readonly ticksX: readonly (Omit<Tick, 'at'> & { readonly at: number })[];
  readonly ticksY: readonly (Omit<Tick, 'at'> & { readonly at: number })[];
  readonly titleX: string;
  readonly titleY: string;
  readonly pins: readonly Pin[];
  readonly cells: readonly Cell[];
  readonly here: MapPoint;
  readonly width: number;
  readonly height: number;
  readonly label: string;
}

/** Where a map lies in its picture. */
export const isoMapFrame = (width: number, height: number): Frame =>
  frame(width, height, { top: 52, right: 8, bottom: 40, left: 62 });

/** A number over two others: shaded like the heights of a map, with lines of equal height, pins, and a place marked. */
export function IsoMap(props: IsoMapProps) {
  const { grid, scale, lines, ticksX, ticksY, titleX, titleY, pins, cells, here, width, height, label } =
    props;
  const box = useMemo(() => isoMapFrame(width, height), [width, height]);
  const clip = useId();
  const [across, up] = [box.right - box.left, box.bottom - box.top];
  const at = ({ x, y }: MapPoint) => ({ x: box.left + x * across, y: box.bottom - y * up });
  return (
    <svg
      className="iso-map"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMinYMid"
    >
      <ShadeLegend scale={scale} left={box.left} right={box.right} />
      <clipPath id={clip}>
        <rect x={box.left} y={box.top} width={across} height={up} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        {grid.values ? (
          <Relief {...grid} values={grid.values} scale={scale} lines={lines} frame={box} />
        ) : (
          <rect className="iso-unknown" x={box.left} y={box.top} width={across} height={up} />
        )}
        <Cells cells={cells} grid={grid} scale={scale} frame={box} />
      </g>
      <rect className="iso-frame" x={box.left} y={box.top} width={across} height={up} />
      <Axis
        side="left"
        frame={box}
        ticks={ticksY.map(({ at: y, text }) => ({ at: at({ x: 0, y }).y, text }))}
      />
      <text
        className="axis-title"
        transform={`translate(${box.left - 50},${(box.top + box.bottom) / 2}) rotate(-90)`}
        textAnchor="middle"
      >
        {titleY}
      </text>
      <Axis
        side="bottom"
        frame={box}
        title={titleX}
        ticks={ticksX.map(({ at: x, text }) => ({ at: at({ x, y: 0 }).x, text }))}
      />
      {pins.map((pin) => (
        <PinMark key={`${pin.x} ${pin.y}`} {...pin} {...at(pin)} />
      ))}
      <Here {...at(here)} />
    </svg>
  );
}

interface ReliefProps extends Pick<IsoMapProps, 'scale' | 'lines'>, Grid {
  readonly frame: Frame;
}

const Relief = memo(({ values, columns, rows, scale, lines, frame: box }: ReliefProps) => {
  const grid = { values, columns, rows };
  const { thresholds, shades } = scale;
  return (
    <>
      <rect
        className={shadeClass(shades[0]!)}
        x={box.left}
        y={box.top}
        width={box.right - box.left}
        height={box.bottom - box.top}
      />
      {isobands(grid, thresholds, box).map(({ path }, i) => (
        <path key={thresholds[i]} className={shadeClass(shades[i + 1]!)} d={path} />
      ))}
      {isobands(
        grid,
        lines.map(({ value }) => value),
        box,
      ).map(({ threshold, path, somewhere }, i) => (
        <g key={threshold}>
          <path className="iso-line" d={path} />
          {somewhere && (
            <text
              className="iso-name"
              x={tenth(somewhere.x)}
              y={tenth(somewhere.y)}
              dy="0.35em"
              textAnchor="middle"
            >
              {lines[i]!.name}
            </text>
          )}
        </g>
      ))}
    </>
  );
});

interface CellsProps extends Pick<IsoMapProps, 'cells' | 'scale'> {
  readonly grid: Pick<Grid, 'columns' | 'rows'>;
  readonly frame: Frame;
}

function Cells({ cells, grid, scale: { thresholds, shades }, frame: box }: CellsProps) {
  const place = placeOf(grid, box);
  const size = {
    width: tenth((box.right - box.left) / (grid.columns - 1)),
    height: tenth((box.bottom - box.top) / (grid.rows - 1)),
  };
  const known = cells.filter(({ value }) => !Number.isNaN(value));
  return known.map(({ column, row, value }) => {
    const { x, y } = place(column - 0.5, row + 0.5);
    const band = thresholds.filter((threshold) => value >= threshold).length;
    return (
      <rect
        key={`${column} ${row}`}
        className={`iso-cell ${shadeClass(shades[band]!)}`}
        x={tenth(x)}
        y={tenth(y)}
        {...size}
      />
    );
  });
}

const LEADING = 15;

/** A pin, and a thread to its name: names would hide what the pin is there to show. */
function PinMark({ x, y, lines, name: [right, up] }: Pin) {
  const end = { x: x + right, y: y - up };
  return (
    <g>
      <path className="iso-thread" d={`M${tenth(x)},${tenth(y)}L${tenth(end.x + 3)},${tenth(end.y - 4)}`} />
      <circle className="iso-pin" cx={tenth(x)} cy={tenth(y)} r={4} />
      <Words
        className="iso-pin-words"
        lines={lines}
        x={end.x}
        y={end.y - (LEADING * (lines.length - 1)) / 2}
        anchor="end"
      />
    </g>
  );
}

const RADIUS = 8;

function Here({ x, y }: MapPoint) {
  const ring = { cx: tenth(x), cy: tenth(y), r: RADIUS };
  return (
    <g>
      <circle className="iso-here-halo" {...ring} />
      <circle className="iso-here" {...ring} />
    </g>
  );
}
