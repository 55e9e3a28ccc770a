import { useEffect, useMemo, useState } from 'react';
import type { Cell } from '../../chart/IsoMap.tsx';
import { type LiveRun, useRuns } from '../../lab/useRuns.ts';
import { FRESH, nearestNode, SIDE, SYNTHETIC } from '../../sim/atlas/grid.ts';
import type { KindsScenario } from '../../sim/scenario.ts';
import type { Variant } from '../definition.ts';
import { coursesOf } from '../drawing.ts';
import { isSame } from '../history.ts';
import { varied } from '../varied.ts';
import type { Colour } from './colours.ts';
import { evidenceOf } from './evidence.ts';
import { atlasScene } from './scene.ts';
import { WITH_MORE, WITHOUT } from './variants.ts';

/** Runs at each node near the point: enough for a shade, few enough to come at once. */
export const RUNS_A_CELL = 8;
/** Nodes to each side of the nearest one that are run. */
const REACH = 2;

const NEAR = Array.from({ length: 2 * REACH + 1 }, (_, i) => i - REACH);
const BESIDE = { without: WITHOUT, withMore: WITH_MORE } as const satisfies Record<string, Variant>;
/** No laws: nothing is drawn of these runs but a shade. */
const READ = { error: undefined, known: undefined, coverage: undefined, junk: undefined };

interface Trail {
  /** What all of its cells have in common. */
  readonly of: string;
  readonly cells: ReadonlyMap<number, Cell>;
}

/**
 * Runs the nodes around the point, nearest first, and keeps what came of those passed before, for as long as the sheet
 * and the colour are the same.
 * @param where to run; undefined while there is nothing to refine
 */
export function useRunCells(where: KindsScenario | undefined, colour: Colour): readonly Cell[] {
  const beside = useMemo(() => colour.beside.map((name) => BESIDE[name]), [colour]);
  const centre = where && nearestNode(where);
  const sheet = where && JSON.stringify({ ...where, synthetic: 0, fresh: 0, replicates: RUNS_A_CELL });
  const nodes = useMemo(() => (centre === undefined ? [] : nodesAround(centre)), [centre]);
  const asked = useMemo(
    () =>
      sheet === undefined
        ? []
        : nodes.flatMap((node) => {
            const own = { ...(JSON.parse(sheet) as KindsScenario), ...settingAt(node) };
            return [own, ...beside.map((variant) => varied(own, variant))];
          }),
    [sheet, nodes, beside],
  );
  const runs = useRuns(asked);

  const of = `${colour.id} ${sheet}`;
  const [trail, setTrail] = useState<Trail>({ of, cells: new Map() });
  const known = trail.of === of ? trail.cells : NONE;
  useEffect(() => {
    const group = 1 + beside.length;
    const found = nodes.flatMap((node, i) => {
      if (known.has(node)) return [];
      const cell = cellOf(
        node,
        runs.slice(i * group, (i + 1) * group),
        asked.slice(i * group),
        beside,
        colour,
      );
      return cell ? [[node, cell] as const] : [];
    });
    if (found.length > 0) setTrail({ of, cells: new Map([...known, ...found]) });
  }, [runs, asked, nodes, beside, colour, known, of]);
  return useMemo(() => [...known.values()], [known]);
}

const NONE: ReadonlyMap<number, Cell> = new Map();

const columnOf = (node: number): number => node % SIDE;
const rowOf = (node: number): number => Math.floor(node / SIDE);
const settingAt = (node: number) => ({ synthetic: SYNTHETIC[columnOf(node)]!, fresh: FRESH[rowOf(node)]! });

function nodesAround(centre: number): readonly number[] {
  const within = (place: number) => place >= 0 && place < SIDE;
  return NEAR.flatMap((up) => NEAR.map((right) => ({ up, right })))
    .sort((one, other) => Math.hypot(one.up, one.right) - Math.hypot(other.up, other.right))
    .filter(({ up, right }) => within(rowOf(centre) + up) && within(columnOf(centre) + right))
    .map(({ up, right }) => centre + up * SIDE + right);
}

/** The cell of a node, once its runs are whole. */
function cellOf(
  node: number,
  live: readonly LiveRun<KindsScenario>[],
  asked: readonly KindsScenario[],
  beside: readonly Variant[],
  colour: Colour,
): Cell | undefined {
  const whole = live.flatMap(({ run, specimen, state }, i) =>
    run && specimen && state === 'settled' && isSame(run.scenario, asked[i]!)
      ? [{ scenario: asked[i]!, replicates: run.replicates, courses: coursesOf(run, READ), specimen }]
      : [],
  );
  const [own, ...others] = whole;
  if (!own || whole.length < live.length) return undefined;
  const scene = atlasScene(own.specimen, own.scenario);
  const companions = others.map((run, i) => ({ variant: beside[i]!, ...run }));
  return {
    column: columnOf(node),
    row: rowOf(node),
    value: colour.value(evidenceOf({ ...own, scene }, companions)),
  };
}
