import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileJson, hostileText } from '../anyHostile.test.support.ts';
import { AtlasError, BYTES, decode, encode, PLANES, type Start } from './planes.ts';

const START: Start = { error: 0.08, known: 1620, coverage: 0.97, junk: 0, variety: 148, errorWithMore: 0.04 };
const TITLE = new TextDecoder()
  .decode(encode({ start: START, bytes: new Uint8Array(BYTES) }))
  .split('\n')[0]!;

const names = [...Object.keys(START), 'growth', '__proto__', 'toString'];
/** One number at least is rarely right: an atlas that is let through is half a million bytes to copy. */
const anyStart = fc
  .tuple(
    fc.tuple(
      fc.constantFrom(...Object.keys(START)),
      fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(-0.001, 1e300, '1', null) },
        { weight: 1, arbitrary: hostileJson },
      ),
    ),
    fc.array(fc.tuple(fc.constantFrom(...names), hostileJson), { maxLength: 3 }),
  )
  .map(([change, more]) => [...Object.entries(START), change, ...more])
  .map((pairs) => `{${pairs.map(([name, value]) => `${JSON.stringify(name)}:${written(value)}`).join(',')}}`);

function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'null';
  } catch {
    return '[['; // too deep to be written
  }
}

/** Room for any head, and the bytes: one for all files, for a copy of each would take longer than all that is tried. */
const ROOM = 1_000_000;
const room = new Uint8Array(ROOM + BYTES + 10);

/** A file of the right length, or nearly, with any title and start. */
function fileOf(title: string, start: string, off: number): Uint8Array {
  const head = new TextEncoder().encode(`${title}\n${start}\n`);
  room.set(head, ROOM - head.length);
  return room.subarray(ROOM - head.length, ROOM + BYTES + off);
}

describe('a hostile file of the atlas', () => {
  it('is an atlas whose numbers lie where they may, or is refused in one plain line: ten thousand files', () => {
    let read = 0;
    const file = fc.tuple(
      fc.oneof({ weight: 9, arbitrary: fc.constant(TITLE) }, { weight: 1, arbitrary: hostileText }),
      fc.oneof({ weight: 9, arbitrary: anyStart }, { weight: 1, arbitrary: hostileText }),
      fc.oneof(
        { weight: 9, arbitrary: fc.constant(0) },
        { weight: 1, arbitrary: fc.integer({ min: -9, max: 9 }) },
      ),
    );
    fc.assert(
      fc.property(file, ([title, start, off]) => {
        try {
          const atlas = decode(fileOf(title, start, off));
          read += 1;
          for (const name of Object.keys(START) as (keyof Start)[]) {
            const value = atlas.start[name];
            const [least, most] = [0, 255].map(PLANES[name].value) as [number, number];
            if (!(value >= least && value <= most)) expect.fail(`${name}: ${value}`);
          }
        } catch (error) {
          if (!(error instanceof AtlasError)) throw error;
          if (error.message.length > 600 || /[\p{C}\p{Zl}\p{Zp}]/u.test(error.message))
            expect.fail(error.message);
        }
      }),
      { seed: 1, numRuns: 10_000 },
    );
    expect(read).toBeGreaterThan(5); // and not because all are refused
  }, 90_000); // patience for machines with other work: each file is half a million bytes

  it('is refused by the name of the number that is out of its range', () => {
    const start = JSON.stringify({ ...START, variety: 1e300 });
    expect(() => decode(fileOf(TITLE, start, 0))).toThrow(
      'its variety at the start is 1e+300; allowed is 1 to ',
    );
  });
});
