import { tenth } from './path.ts';

/** A stretch of a route: straight on, or a quarter turn about a centre beside it. */
export type Leg =
  | { readonly kind: 'straight'; readonly length: number }
  | { readonly kind: 'turn'; readonly towards: 'left' | 'right'; readonly radius: number };

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Headings as quarter turns clockwise from east. */
export const HEADING = { east: 0, south: 1, west: 2, north: 3 } as const;
type Heading = (typeof HEADING)[keyof typeof HEADING];

/** Where a route begins. */
export interface Start extends Place {
  readonly heading: Heading;
}

/** A leg where it lies: the pose at its beginning, and how far along the route that is. */
interface Stretch extends Start {
  readonly leg: Leg;
  readonly begins: number;
  readonly length: number;
}

/**
 * A way along straight lines and quarter circles, in px. It can be walked beside as well: `offset` px to its right,
 * where right turns are the shorter by it and left turns the longer. So lanes that share a pipe share a route.
 */
export interface Route {
  readonly start: Start;
  readonly stretches: readonly Stretch[];
  /** Along the route itself; lanes beside it are walked in step with it. */
  readonly length: number;
}

export function route(start: Start, legs: readonly Leg[]): Route {
  const stretches: Stretch[] = [];
  let [at, begins]: [Start, number] = [start, 0];
  for (const leg of legs) {
    const length = leg.kind === 'straight' ? leg.length : leg.radius * QUARTER;
    const stretch = { ...at, leg, begins, length };
    stretches.push(stretch);
    at = { ...placeIn(stretch, length, 0), heading: headingAfter(stretch) };
    begins += length;
  }
  return { start, stretches, length: begins };
}

/** One route and then the other, which begins where the first ends. */
export const joined = (first: Route, second: Route): Route =>
  route(
    first.start,
    [...first.stretches, ...second.stretches].map(({ leg }) => leg),
  );

/** Where one is after `distance` px, `offset` px to the right. */
export function placeOn({ stretches, length }: Route, distance: number, offset: number): Place {
  const walked = Math.min(length, Math.max(0, distance));
  const here = stretches.find(({ begins, length: ends }) => walked <= begins + ends) ?? stretches.at(-1)!;
  return placeIn(here, walked - here.begins, offset);
}

/** The lane `offset` px to the right, as SVG path data. */
export function lanePath({ stretches }: Route, offset: number): string {
  const start = placeIn(stretches[0]!, 0, offset);
  return stretches.reduce(
    (path, stretch) => {
      const { x, y } = placeIn(stretch, stretch.length, offset);
      if (stretch.leg.kind === 'straight') return `${path}L${tenth(x)},${tenth(y)}`;
      const { towards, radius } = stretch.leg;
      const bend = tenth(Math.max(0, towards === 'right' ? radius - offset : radius + offset));
      return `${path}A${bend} ${bend} 0 0 ${towards === 'right' ? 1 : 0} ${tenth(x)},${tenth(y)}`;
    },
    `M${tenth(start.x)},${tenth(start.y)}`,
  );
}

const QUARTER = Math.PI / 2;
const AHEAD = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

const headingAfter = ({ heading, leg }: Stretch): Heading =>
  leg.kind === 'straight' ? heading : (((heading + (leg.towards === 'right' ? 1 : 3)) % 4) as Heading);

function placeIn({ x, y, heading, leg }: Stretch, distance: number, offset: number): Place {
  const [dx, dy] = AHEAD[heading];
  // To the right of (dx, dy), where y points down, lies (−dy, dx).
  if (leg.kind === 'straight')
    return { x: x + distance * dx - offset * dy, y: y + distance * dy + offset * dx };
  const side = leg.towards === 'right' ? 1 : -1;
  const angle = distance / leg.radius;
  const reach = leg.radius - side * offset;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return {
    x: x - side * leg.radius * dy + reach * (sin * dx + side * cos * dy),
    y: y + side * leg.radius * dx + reach * (sin * dy - side * cos * dx),
  };
}
