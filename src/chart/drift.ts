import { type Circuit, type Flow, type Lane, WIDEST } from './circuit.ts';
import { type Place, placeOn } from './route.ts';

/** Where the documents on their way through the loop are, by kind. */
export interface Drift {
  readonly fresh: readonly Place[];
  readonly archive: readonly Place[];
  readonly synthetic: readonly Place[];
  readonly junk: readonly Place[];
}

/** Px a second. */
const SPEED = 26;
/** Documents on each square of `unit` by `unit` px, in a full pipe. */
const DENSITY = 9;

// Roberts 2018, the R₃ sequence: it fills the unit cube evenly, so that any share of it is met at any stretch of a
// pipe, and a document keeps its place and its kind while others come and go.
const ROOT = 1.2207440846057596;
const [ACROSS, RARITY, CHARACTER] = [1 / ROOT, 1 / ROOT ** 2, 1 / ROOT ** 3];
const nth = (i: number, step: number): number => fraction(0.5 + i * step);
const fraction = (x: number): number => x - Math.floor(x);

/** All documents at a time, in seconds. A function of the time alone: nothing is remembered from frame to frame. */
export function drift({ unit, lanes, ways }: Circuit, flow: Flow, seconds: number): Drift {
  const found = {
    fresh: [] as Place[],
    archive: [] as Place[],
    synthetic: [] as Place[],
    junk: [] as Place[],
  };
  const spacing = unit / DENSITY;
  const walked = seconds * SPEED;

  // What people wrote: told apart by how far across the pipe of the next model's reading it will lie.
  const sources = [
    ['fresh', lanes.fresh, 0, flow.fresh],
    ['archive', lanes.archive, flow.fresh, flow.fresh + flow.archive],
  ] as const;
  for (const [kind, lane, from, to] of sources) {
    if (from === to) continue;
    const { length } = lane.route;
    for (const { i, distance } of within(length, spacing, walked, length)) {
      const across = nth(i, ACROSS);
      if (across < from || across >= to) continue;
      found[kind].push(placeOn(lane.route, distance, (across - 0.5) * unit));
    }
  }

  // What the model writes: some of it junk, some of that and of the rest rejected by the filter.
  const written = lanes.output.width / unit;
  const toFilter = lanes.output.route.length;
  const junkRejected = flow.junk * (1 - flow.junkKept);
  const rejected = Math.max(junkRejected, 1 - flow.kept);
  for (const { i, distance } of within(ways.kept.length, spacing / WIDEST, walked, 0)) {
    if (nth(i, RARITY) * WIDEST >= written) continue;
    const character = nth(i, CHARACTER);
    const fate = character < rejected ? 'rejected' : 'kept';
    if (fate === 'rejected' && distance > ways.rejected.length) continue;
    const isJunk =
      fate === 'rejected' ? character < junkRejected : character < rejected + flow.junk * flow.junkKept;
    const offset = passing(lanes.output, lanes[fate], nth(i, ACROSS), (distance - toFilter) / unit);
    found[isJunk ? 'junk' : 'synthetic'].push(placeOn(ways[fate], distance, offset));
  }
  return found;
}

/** The documents between the ends of a stretch: the i-th sets out `i` spacings after the first. */
function* within(
  length: number,
  spacing: number,
  walked: number,
  phase: number,
): Generator<{ i: number; distance: number }> {
  const newest = Math.floor((walked + phase) / spacing);
  for (let i = newest; ; i--) {
    const distance = walked + phase - i * spacing;
    if (distance > length) return;
    yield { i, distance };
  }
}

/** From its place across one lane to its place across the next, within a unit about the filter. */
function passing(before: Lane, after: Lane, across: number, units: number): number {
  const place = (lane: Lane) => lane.offset + (across - 0.5) * lane.width;
  const passed = Math.min(1, Math.max(0, units + 0.5));
  return place(before) + passed * passed * (3 - 2 * passed) * (place(after) - place(before));
}
