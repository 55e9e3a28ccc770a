import type { Evidence } from './collapses.ts';
import { NODES, type Sheet, SIDE, sheetsFor } from './grid.ts';
import { type Atlas, offsetOf, PLANES, type PlaneName } from './planes.ts';

/** A value at every node, row by row from the lowest: from left to right the synthetic fraction grows. Length `NODES`. */
export type Field = Float32Array;

/** One number of the atlas on the sheet of a scenario, read between sheets where its pressure lies between theirs. */
export function field({ bytes }: Pick<Atlas, 'bytes'>, plane: PlaneName, sheet: Sheet): Field {
  const { low, high, share } = sheetsFor(sheet);
  const { value } = PLANES[plane];
  const [from, to] = [offsetOf(plane, low), offsetOf(plane, high)];
  return Float32Array.from({ length: NODES }, (_, node) => {
    const here = value(bytes[from + node]!);
    return here + share * (value(bytes[to + node]!) - here);
  });
}

/** What the atlas knows of every node of a sheet. */
export function evidenceOn(atlas: Atlas, sheet: Sheet): (node: number) => Evidence {
  const { start } = atlas;
  const read = (plane: PlaneName) => field(atlas, plane, sheet);
  const [error, known, coverage, junk] = [read('error'), read('known'), read('coverage'), read('junk')];
  const [variety, growth, errorWithMore] = [read('variety'), read('growth'), read('errorWithMore')];
  return (node) => ({
    start,
    horizon: {
      error: error[node]!,
      known: known[node]!,
      coverage: coverage[node]!,
      junk: junk[node]!,
      variety: variety[node]!,
    },
    growth: growth[node]!,
    withMore: { start: start.errorWithMore, horizon: errorWithMore[node]! },
    without: error[node - (node % SIDE)]!,
  });
}
