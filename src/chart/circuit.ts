import { HEADING, joined, type Leg, type Place, type Route, route } from './route.ts';

/** What runs through the loop in one generation. All are shares, 0…1. */
export interface Flow {
  /** Of what the next model learns from; with `archive` and `synthetic` it is all of it. */
  readonly fresh: number;
  readonly archive: number;
  readonly synthetic: number;
  /** Of what the model writes, what is not so. */
  readonly junk: number;
  /** Of what the model writes, what the filter lets through. */
  readonly kept: number;
  /** Of the junk, what the filter lets through. */
  readonly junkKept: number;
}

/** A stream through a pipe that it may share: `offset` px to the right of the route, `width` px wide. */
export interface Lane {
  readonly route: Route;
  readonly offset: number;
  readonly width: number;
}

/** The loop as pipes, in px. */
export interface Circuit {
  /** Width of a pipe that carries all that a model learns from. */
  readonly unit: number;
  readonly reality: Place;
  readonly archive: Place;
  readonly corpus: Place;
  readonly model: Place;
  readonly filter: Place;
  /** Where the pipes from reality, from the archive and back from the filter have their gates. */
  readonly gates: { readonly fresh: Place; readonly archive: Place; readonly synthetic: Place };
  /** Where rejected documents fall out. */
  readonly drain: Place;
  readonly lanes: {
    readonly fresh: Lane;
    readonly archive: Lane;
    /** What is written, from the model to the filter: as wide as `kept` and `rejected` together. */
    readonly output: Lane;
    /** From the filter back to the model. */
    readonly kept: Lane;
    /** From the filter out. */
    readonly rejected: Lane;
  };
  /** What a document of the model's goes all the way, from the model on. */
  readonly ways: { readonly kept: Route; readonly rejected: Route };
}

/** A pipe wider than this many units would not fit: where more is thrown away, only words say how much. */
export const WIDEST = 1.5;

// The way down to the drain turns this much, in units: its innermost lane lies WIDEST − ½ beside the loop's middle.
const DRAIN = WIDEST - 0.45;

/** What is written for each document that is learned from, in units of a model's whole reading; cut at `WIDEST`. */
export const outputOf = ({ synthetic, kept }: Flow): number =>
  synthetic > 0 ? Math.min(WIDEST, synthetic / kept) : 0;

/** Where a circuit's parts lie in its picture, in px. */
export interface Plan {
  readonly unit: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Of the loop's corners. */
  readonly radius: number;
  /** Centre of the two sources, from the left. */
  readonly sources: number;
  /** Height of the archive, from the top. */
  readonly archive: number;
  /** Length of the pipe that hangs below the filter. */
  readonly fall: number;
}

/** Lays the pipes: everything keeps its place whatever flows, only widths change. */
export function circuit(plan: Plan, flow: Flow): Circuit {
  const { unit, left, right, top, bottom, radius, sources, archive, fall } = plan;
  const middle = (top + bottom) / 2;
  const strainer = left + (right - left) * 0.5;
  const bend = Math.min(radius, (archive - top) / 2);
  const corner: Leg = { kind: 'turn', towards: 'right', radius };
  const straight = (length: number): Leg => ({ kind: 'straight', length });
  const drop = middle - top - radius; // from the last corner down to the model
  const fromJunction = [
    straight(archive - bend - top - radius),
    corner,
    straight(right - left - 2 * radius),
    corner,
    straight(drop),
  ];
  const outOfModel = [straight(bottom - radius - middle), corner, straight(right - radius - strainer)];
  const backToTop = [
    straight(strainer - left - radius),
    corner,
    straight(bottom - radius - (archive - bend)),
  ];

  // Across a shared pipe, from the outside of the loop: fresh, archive, synthetic; outermost what will be rejected.
  const written = outputOf(flow);
  const inner = unit / 2;
  const [fresh, archived, kept] = [flow.fresh * unit, flow.archive * unit, flow.synthetic * unit];
  const rejected = Math.max(0, written * unit - kept);
  const routes = {
    fresh: route({ x: sources, y: top, heading: HEADING.east }, [
      straight(right - sources - radius),
      corner,
      straight(drop),
    ]),
    archive: route({ x: sources, y: archive, heading: HEADING.east }, [
      straight(left - sources - bend),
      { kind: 'turn', towards: 'left', radius: bend },
      ...fromJunction,
    ]),
    output: route({ x: right, y: middle, heading: HEADING.south }, outOfModel),
    kept: route({ x: strainer, y: bottom, heading: HEADING.west }, [...backToTop, ...fromJunction]),
    rejected: route({ x: strainer, y: bottom, heading: HEADING.west }, [
      { kind: 'turn', towards: 'left', radius: unit * DRAIN },
      straight(fall),
    ]),
  };
  return {
    unit,
    reality: { x: sources, y: top },
    archive: { x: sources, y: archive },
    corpus: { x: (left + right) / 2, y: top },
    model: { x: right, y: middle },
    filter: { x: strainer, y: bottom },
    gates: {
      fresh: { x: (sources + left) / 2, y: top },
      archive: { x: (sources + left - bend + unit / 2) / 2, y: archive },
      synthetic: { x: left, y: (archive + unit / 2 + bottom - radius) / 2 },
    },
    drain: { x: strainer - unit * DRAIN, y: bottom + unit * DRAIN + fall },
    lanes: {
      fresh: { route: routes.fresh, offset: -inner + fresh / 2, width: fresh },
      archive: { route: routes.archive, offset: -inner + fresh + archived / 2, width: archived },
      output: { route: routes.output, offset: inner - (kept + rejected) / 2, width: kept + rejected },
      kept: { route: routes.kept, offset: inner - kept / 2, width: kept },
      rejected: { route: routes.rejected, offset: inner - kept - rejected / 2, width: rejected },
    },
    ways: { kept: joined(routes.output, routes.kept), rejected: joined(routes.output, routes.rejected) },
  };
}
