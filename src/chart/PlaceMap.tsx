import { scaleSqrt } from 'd3-scale';
import type { Frame } from './frame.ts';
import { roughPercent } from './number.ts';
import { tenth } from './path.ts';
import { Words } from './Words.tsx';

/** Somewhere that people can be. */
export interface MapPlace {
  readonly id: string;
  /** In lines. */
  readonly name: readonly string[];
  /** Of everyone, 0…1. */
  readonly share: number;
}

export interface PlaceMapProps {
  /** Around a ring, clockwise from the upper left; five fit. */
  readonly places: readonly MapPlace[];
  /** Of everyone, the share that went from one to another, at [from × places + to]. */
  readonly flows: ArrayLike<number>;
  readonly title: string;
  readonly frame: Frame;
  /** Read by screen readers: what is plotted. What it shows now is said after it. */
  readonly label: string;
}

/** Net flows below this share of everyone are not drawn. */
const LEAST_FLOW = 0.004;
const HEAD = 5;

/** Places as discs, their areas the shares of everyone who is there; arrows, as wide as more go that way than back. */
export function PlaceMap({ places, flows, title, frame, label }: PlaceMapProps) {
  const many = places.length;
  const reach = Math.min(frame.right - frame.left, frame.bottom - frame.top) / 2;
  const centre = { x: (frame.left + frame.right) / 2, y: (frame.top + frame.bottom) / 2 };
  const radius = scaleSqrt([0, 1], [0, 0.62 * reach]);
  const at = places.map((_, i) => {
    const angle = (2 * Math.PI * (i - 0.5)) / many - Math.PI / 2;
    return { x: centre.x + 0.72 * reach * Math.cos(angle), y: centre.y + 0.66 * reach * Math.sin(angle) };
  });
  const arrows = places.flatMap((_, from) =>
    places.flatMap((__, to) => {
      const net = flows[from * many + to]! - flows[to * many + from]!;
      if (net < LEAST_FLOW) return [];
      return [{ key: `${from} ${to}`, from, to, width: Math.min(12, 1 + 160 * net) }];
    }),
  );
  return (
    <svg
      className="place-map"
      role="img"
      aria-label={`${label}: ${places.map(({ name, share }) => `${name.join(' ')} ${roughPercent(share)}`).join(', ')}`}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      preserveAspectRatio="xMinYMid"
    >
      <Words className="place-map-title" lines={[title]} x={centre.x} y={14} anchor="middle" />
      {places.map(({ id, share }, i) => (
        <circle
          key={id}
          className={`layer layer-${id}`}
          cx={tenth(at[i]!.x)}
          cy={tenth(at[i]!.y)}
          r={tenth(Math.max(1.5, radius(share)))}
        />
      ))}
      {arrows.map(({ key, from, to, width }) => (
        <path
          key={key}
          className="place-arrow"
          d={arrowPath(at[from]!, at[to]!, radius(places[from]!.share), radius(places[to]!.share), width)}
        />
      ))}
      {places.map(({ id, name, share }, i) => {
        const isAbove = at[i]!.y < centre.y;
        const edge = Math.max(1.5, radius(share)) + 4;
        return (
          <Words
            key={id}
            className={`place-name layer-name-${id}`}
            lines={name}
            x={at[i]!.x}
            y={isAbove ? at[i]!.y - edge - 15 * (name.length - 1) : at[i]!.y + edge + 10}
            anchor="middle"
          />
        );
      })}
    </svg>
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** An arrow from the edge of one disc to the edge of another, as an outline: a shaft and a head. */
function arrowPath(from: Point, to: Point, start: number, end: number, width: number): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const tip = length - end - 2;
  const tail = Math.min(start + 2, tip - HEAD - 4);
  const neck = tip - HEAD - width / 2;
  const [half, wing] = [width / 2, width / 2 + 3];
  const place = (along: number, across: number) =>
    `${tenth(from.x + along * ux - across * uy)},${tenth(from.y + along * uy + across * ux)}`;
  const outline = [
    place(tail, half),
    place(neck, half),
    place(neck, wing),
    place(tip, 0),
    place(neck, -wing),
    place(neck, -half),
    place(tail, -half),
  ];
  return `M${outline.join('L')}Z`;
}
