import { tenth } from './path.ts';
import { shadeClass } from './shades.ts';
import { widthOf } from './wrap.ts';

/** How values are shaded: in bands, each of one shade. */
export interface ShadeScale {
  /** What the shades show, in words. */
  readonly title: string;
  /** Ascending: a band begins at each, and one lies below them all. */
  readonly thresholds: readonly number[];
  /** 0…1, nothing lost to all lost; one more than thresholds. */
  readonly shades: readonly number[];
  /** Words under some of the bands: under the edge before a band, or under its middle. */
  readonly ticks: readonly ShadeTick[];
}

export interface ShadeTick {
  /** In bands from the left; halves are middles. */
  readonly band: number;
  readonly text: string;
}

export interface ShadeLegendProps {
  readonly scale: ShadeScale;
  /** Room for it, in px. */
  readonly left: number;
  readonly right: number;
}

const BAR = { top: 19, height: 9, widest: 300 };

/** What the shades of a map mean, above it. */
export function ShadeLegend({ scale: { title, shades, ticks }, left, right }: ShadeLegendProps) {
  const step = Math.min(BAR.widest, right - left) / shades.length;
  return (
    <g className="legend">
      <text className="legend-title" x={tenth(Math.max(0, Math.min(left, right - widthOf([title]))))} y={11}>
        {title}
      </text>
      {shades.map((shade, i) => (
        <rect
          key={i}
          className={shadeClass(shade)}
          x={tenth(left + i * step)}
          y={BAR.top}
          width={tenth(step + 0.5)}
          height={BAR.height}
        />
      ))}
      {ticks.map(({ band, text }) => (
        <text
          key={text}
          className="legend-tick"
          x={tenth(left + band * step)}
          y={BAR.top + BAR.height + 12}
          textAnchor={band === 0 ? 'start' : band === shades.length ? 'end' : 'middle'}
        >
          {text}
        </text>
      ))}
    </g>
  );
}
