import type { Line } from '../../controls/stroke.ts';

const KEY = 'open-loop:guess';
/** As many places as a run can have generations, and the start. */
const LONGEST = 201;
const FINEST = 1000;

/** A line as text, in thousandths. */
export const writeLine = (line: Line): string =>
  JSON.stringify(line.map((share) => Math.round(share * FINEST)));

/** Reads a line from text; undefined if it is none. Never throws. */
export function readLine(text: string): Line | undefined {
  let values: unknown;
  try {
    values = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(values) || values.length < 2 || values.length > LONGEST) return undefined;
  const isLine = values.every(
    (value): value is number => Number.isInteger(value) && value >= 0 && value <= FINEST,
  );
  return isLine && values[0] === FINEST ? values.map((value) => value / FINEST) : undefined;
}

/** What the reader drew here before, on this device. */
export function keptLine(): Line | undefined {
  try {
    return readLine(localStorage.getItem(KEY) ?? '');
  } catch {
    return undefined; // storage is forbidden here: nothing was kept
  }
}

/** Keeps what the reader drew, on this device alone. */
export function keepLine(line: Line): void {
  try {
    localStorage.setItem(KEY, writeLine(line));
  } catch {
    // Storage is forbidden or full: the drawing lasts as long as the page.
  }
}

export function dropLine(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where nothing can be kept there is nothing to drop.
  }
}
