import { exp, log } from '../../random/elementary.ts';
import { shown } from '../field.ts';
import { type KindsScenario, kinds } from '../scenario.ts';
import { NODES, NOVELTIES, SHEETS, SIDE } from './grid.ts';
import type { Reading } from './reading.ts';

/** A number that the atlas keeps at every node, as a byte. */
export interface Plane {
  /** The byte of a value; beyond its range it is cut. */
  readonly byte: (value: number) => number;
  readonly value: (byte: number) => number;
}

const TOP = 255;

const even = (least: number, most: number): Plane => ({
  byte: (value) => Math.round(TOP * Math.min(1, Math.max(0, (value - least) / (most - least)))),
  value: (byte) => least + ((most - least) * byte) / TOP,
});

/** Evenly in logarithms, from 1 on. */
const doubling = (most: number): Plane => {
  const logarithms = even(0, log(most));
  return { byte: (value) => logarithms.byte(log(value)), value: (byte) => exp(logarithms.value(byte)) };
};

const { kinds: old, newborn, generations } = kinds();
/** No model can know more kinds than were ever there. */
const MOST_KINDS = old + newborn * generations;

/** What is kept of every node, in the order of the file. */
export const PLANES = {
  error: even(0, 1),
  known: even(0, MOST_KINDS),
  coverage: even(0, 1),
  junk: even(0, 1),
  variety: doubling(MOST_KINDS),
  growth: even(-4, 4),
  /** The error with `TIMES_MORE` times the documents. */
  errorWithMore: even(0, 1),
} as const satisfies Readonly<Record<keyof Reading | 'growth' | 'errorWithMore', Plane>>;

export type PlaneName = keyof typeof PLANES;
export const PLANE_NAMES = Object.keys(PLANES) as readonly PlaneName[];

/** How many times the documents, when it is asked whether more of them help. */
export const TIMES_MORE = 4;

/** The same scenario with more documents a batch. */
export const withMore = (scenario: KindsScenario, replicates = scenario.replicates): KindsScenario => ({
  ...scenario,
  size: TIMES_MORE * scenario.size,
  replicates,
});

/** Bytes of all nodes of all sheets: plane by plane, sheet by sheet, row by row from the lowest. */
export const BYTES = PLANE_NAMES.length * SHEETS.length * NODES;

export const offsetOf = (plane: PlaneName, sheet: number): number =>
  (PLANE_NAMES.indexOf(plane) * SHEETS.length + sheet) * NODES;

/** What the first model is like, before anything has come round: it is the same on every sheet. */
export type Start = Reading & { readonly errorWithMore: number };

export interface Atlas {
  readonly start: Start;
  /** Length `BYTES`. */
  readonly bytes: Uint8Array;
}

/** The file is not an atlas, or one of another survey. */
export class AtlasError extends Error {
  override readonly name = 'AtlasError';
}

/** What the file begins with: a file of another survey begins otherwise. */
const TITLE = `open-loop atlas 1: ${PLANE_NAMES.join(' ')}; ${SHEETS.length} sheets of ${SIDE} by ${SIDE}; novelty ${NOVELTIES.join(' ')}`;

const LONGEST_HEAD = 1000;

/** The atlas as a file, before it is packed: a title, the start, then the bytes, each less its left neighbour, which packs best. */
export function encode({ start, bytes }: Atlas): Uint8Array {
  const head = Uint8Array.from(`${TITLE}\n${JSON.stringify(start)}\n`, (letter) => letter.charCodeAt(0)); // ASCII
  const file = new Uint8Array(head.length + BYTES);
  file.set(head);
  for (let i = 0; i < BYTES; i++) file[head.length + i] = bytes[i]! - (i % SIDE === 0 ? 0 : bytes[i - 1]!);
  return file;
}

/** @throws AtlasError if it is not what `encode` writes */
export function decode(file: Uint8Array): Atlas {
  const head = file.subarray(0, Math.max(0, file.length - BYTES));
  const [title, start, end] = head.length > LONGEST_HEAD ? [] : String.fromCharCode(...head).split('\n');
  if (title !== TITLE || start === undefined || end !== '')
    throw new AtlasError('it is cut short, or something else');
  const known = readStart(start);
  const bytes = file.slice(head.length);
  for (let row = 0; row < BYTES; row += SIDE)
    for (let i = row + 1; i < row + SIDE; i++) bytes[i]! += bytes[i - 1]!;
  return { start: known, bytes };
}

function readStart(line: string): Start {
  const given = readJson(line);
  for (const name of ['error', 'known', 'coverage', 'junk', 'variety', 'errorWithMore'] as const) {
    const value = given[name];
    const [least, most] = [0, TOP].map(PLANES[name].value) as [number, number];
    if (!(typeof value === 'number' && value >= least && value <= most))
      throw new AtlasError(`its ${name} at the start is ${shown(value)}; allowed is ${least} to ${most}`);
  }
  return given as Record<keyof Start, number>;
}

function readJson(line: string): Partial<Record<string, unknown>> {
  try {
    return Object(JSON.parse(line));
  } catch {
    throw new AtlasError('its second line is not JSON');
  }
}
