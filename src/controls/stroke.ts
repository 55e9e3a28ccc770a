/** A line drawn so far: a share, 0…1, at each of the places 0, 1, 2, … It has no gaps, and its start is given. */
export type Line = readonly number[];

/** A point of the drawing surface; `x` counts places and need not be whole. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Shares are drawn in thousandths: finer than a px, and short to keep. */
const fine = (share: number): number => Math.round(share * 1000) / 1000;

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/**
 * The line after a stroke from one point to another. What the stroke passes over is drawn anew; a gap that it leaves
 * behind the end of the line is bridged. The first place keeps its value.
 * @param last the last place
 */
export function stroke(line: Line, from: Point, to: Point, last: number): Line {
  const [left, right] = from.x <= to.x ? [from, to] : [to, from];
  const first = within(Math.round(left.x), 1, last);
  const final = within(Math.round(right.x), 1, last);
  const share = (x: number) => {
    const passed = right.x > left.x ? within((x - left.x) / (right.x - left.x), 0, 1) : 1;
    return fine(within(left.y + passed * (right.y - left.y), 0, 1));
  };
  const next = [...line];
  const end = line.length - 1;
  for (let x = end + 1; x < first; x++)
    next[x] = fine(line[end]! + ((share(first) - line[end]!) * (x - end)) / (first - end));
  for (let x = first; x <= final; x++) next[x] = share(x);
  return next;
}

/** A straight line from the first place to a share at the last. */
export const straightTo = (share: number, last: number): Line =>
  Array.from({ length: last + 1 }, (_, x) => fine(1 + ((share - 1) * x) / last));

/** Keys lead the pencil over the line in so many steps. */
const STEPS = 8;
const RISE = 0.05;

/** Where a key leads the pencil from a place: steps on, and shares up. */
const MOVES: Readonly<Record<string, readonly [steps: number, shares: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, RISE],
  ArrowDown: [0, -RISE],
  Home: [-STEPS, 0],
  End: [STEPS, 0],
};

/**
 * Where a key leads the pencil, and the line that it leaves. Left and right go to the next point, and draw on where
 * there is none; up and down move the point, and the line to its neighbours with it.
 * @returns undefined for keys that mean nothing here
 */
export function keyed(
  line: Line,
  pencil: number,
  key: string,
  last: number,
): { readonly line: Line; readonly pencil: number } | undefined {
  const move = MOVES[key];
  if (!move) return undefined;
  const [steps, shares] = move;
  const apart = Math.max(1, Math.round(last / STEPS));
  const point = (x: number): Point => ({ x, y: line[Math.min(x, line.length - 1)]! });
  const beside = steps > 0 ? Math.floor(pencil / apart) : Math.ceil(pencil / apart);
  const at =
    steps === 0 ? Math.max(pencil, Math.min(apart, last)) : within((beside + steps) * apart, 1, last);
  const drawn = at < line.length ? line : stroke(line, point(at), point(at), last);
  if (shares === 0) return { pencil: at, line: drawn };
  const to = { x: at, y: within(Math.round((point(at).y + shares) * 100) / 100, 0, 1) };
  const risen = stroke(drawn, point(Math.max(0, at - apart)), to, last);
  const next = at + apart;
  return { pencil: at, line: next < line.length ? stroke(risen, to, point(next), last) : risen };
}
