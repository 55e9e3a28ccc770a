import { NODES, SHEETS, SIDE } from './grid.ts';
import { type Atlas, BYTES, offsetOf, PLANE_NAMES, PLANES, type Start } from './planes.ts';
import { STRIDE_WITH_MORE } from './surveyor.ts';

/** Puts what was found in all parts of the survey together. @param parts as `surveyPart` gives them, in order */
export function assemble(start: Start, parts: readonly Float64Array[]): Atlas {
  const bytes = new Uint8Array(BYTES);
  for (const [i, name] of PLANE_NAMES.entries())
    for (let sheet = 0; sheet < SHEETS.length; sheet++) {
      const found = (row: number, column: number) => parts[sheet * SIDE + row]![i * SIDE + column]!;
      const value = name === 'errorWithMore' ? betweenTried(found) : found;
      for (let node = 0; node < NODES; node++)
        bytes[offsetOf(name, sheet) + node] = PLANES[name].byte(value(Math.floor(node / SIDE), node % SIDE));
    }
  return { start, bytes };
}

type Found = (row: number, column: number) => number;

/** The mean of the nearest nodes at which more documents were tried: one, two or four. */
const betweenTried =
  (found: Found): Found =>
  (row, column) => {
    const rows = triedAround(row);
    const columns = triedAround(column);
    const near = rows.flatMap((r) => columns.map((c) => found(r, c)));
    return near.reduce((sum, value) => sum + value, 0) / near.length;
  };

const triedAround = (place: number): readonly number[] =>
  place % STRIDE_WITH_MORE === 0 ? [place] : [place - 1, place + 1];
