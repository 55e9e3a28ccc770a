import type { Pin } from '../../chart/IsoMap.tsx';
import { covers } from '../../sim/atlas/grid.ts';
import type { KindsScenario, Memory } from '../../sim/scenario.ts';
import { tracks } from '../tracks.ts';

interface Place {
  readonly synthetic: number;
  readonly fresh: number;
  readonly lines: Pin['lines'];
  readonly name: Pin['name'];
}

/** Off the corner, where most of the map happens. */
const CORNER = { synthetic: 1, fresh: 0, name: [-110, 44] } as const;

/** Where the papers stand on the map, by what becomes of old data in them. How much of each they tried; one half is our choice. */
const PAPERS: Readonly<Record<Memory, readonly Place[]>> = {
  replace: [
    { ...CORNER, lines: ['the closed loop', 'Shumailov 2024', 'Alemohammad 2024, 1st'] },
    { synthetic: 0.5, fresh: 0, name: [-12, 12], lines: ['Alemohammad, 2nd'] },
    { synthetic: 1, fresh: 0.5, name: [-14, -4], lines: ['Alemohammad, 3rd'] },
  ],
  accumulate: [{ ...CORNER, lines: ['Gerstgrasser 2024', 'Dey & Donoho 2024'] }],
  budget: [{ ...CORNER, lines: ['Kazdan 2024'] }],
};

/** No paper stands where output is filtered, in a world that moves, or in one that was not surveyed. */
export const pinsFor = (scenario: KindsScenario): readonly Pin[] =>
  (scenario.selection === 0 && scenario.novelty === 0 && covers(scenario) ? PAPERS[scenario.memory] : []).map(
    ({ synthetic, fresh, ...pin }) => ({
      ...pin,
      x: tracks.synthetic.place(synthetic),
      y: tracks.fresh.place(fresh),
    }),
  );
