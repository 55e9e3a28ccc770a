import { tenth } from './path.ts';

/** A stretch of a route: straight on, or a quarter turn about a centre beside it. */
export type Leg =
  | { readonly kind: 'straight'; readonly length: number }
  | { readonly kind: 'turn'; readonly towards: 'left' | 'right'; readonly radius: number };

/** Headings as quarter turns clockwise from east. */
export const HEADING = { east: 0, south: 1, west: 2, north: 3 } as const;

/**
 * A way along straight lines and quarter circles, in px. It can be walked beside as well: `offset` px to its right,
 * where right turns are the shorter by it and left turns the longer. So lanes that share a pipe share a route.
 */
export interface Route {
  readonly x: number;
  readonly y: number;
  readonly heading: number;
  readonly legs: readonly Leg[];
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** One route and then the other, which begins where the first ends. */
export const joined = (first: Route, second: Route): Route => ({
  ...first,
  legs: [...first.legs, ...second.legs],
});

/** Length along the route itself; lanes beside it are walked in step with it. */
export const lengthOf = ({ legs }: Route): number => legs.reduce((sum, leg) => sum + span(leg), 0);

/** Where one is after `distance` px, `offset` px to the right. Beyond the ends the route goes straight on. */
export function placeOn(route: Route, distance: number, offset: number): Place {
  let pose: Pose = route;
  let left = distance;
  for (const leg of route.legs) {
    const length = span(leg);
    if (left <= length) return beside(along(pose, leg, left), offset);
    pose = along(pose, leg, length);
    left -= length;
  }
  return beside(along(pose, { kind: 'straight', length: left }, left), offset);
}

/** The lane `offset` px to the right, as SVG path data. */
export function lanePath(route: Route, offset: number): string {
  let pose: Pose = route;
  const start = beside(pose, offset);
  const parts = [`M${tenth(start.x)},${tenth(start.y)}`];
  for (const leg of route.legs) {
    pose = along(pose, leg, span(leg));
    const { x, y } = beside(pose, offset);
    parts.push(
      leg.kind === 'straight'
        ? `L${tenth(x)},${tenth(y)}`
        : `A${arcOf(leg, offset)} ${arcOf(leg, offset)} 0 0 ${leg.towards === 'right' ? 1 : 0} ${tenth(x)},${tenth(y)}`,
    );
  }
  return parts.join('');
}

interface Pose extends Place {
  /** In quarter turns, clockwise from east. */
  readonly heading: number;
}

const QUARTER = Math.PI / 2;

const span = (leg: Leg): number => (leg.kind === 'straight' ? leg.length : leg.radius * QUARTER);

const arcOf = ({ towards, radius }: Extract<Leg, { kind: 'turn' }>, offset: number): number =>
  tenth(Math.max(0, towards === 'right' ? radius - offset : radius + offset));

function along(pose: Pose, leg: Leg, distance: number): Pose {
  if (leg.kind === 'straight') {
    const ahead = pose.heading * QUARTER;
    return { ...pose, x: pose.x + distance * Math.cos(ahead), y: pose.y + distance * Math.sin(ahead) };
  }
  const side = leg.towards === 'right' ? 1 : -1;
  const centre = beside(pose, side * leg.radius);
  const heading = pose.heading + (side * distance) / (leg.radius * QUARTER);
  return { ...beside({ ...centre, heading }, -side * leg.radius), heading };
}

function beside({ x, y, heading }: Pose, offset: number): Place {
  const right = (heading + 1) * QUARTER;
  return { x: x + offset * Math.cos(right), y: y + offset * Math.sin(right) };
}
